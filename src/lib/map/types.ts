export * from '../domain/view/mapModel.ts';
export { STORY_LAYERS, type StoryLayer } from '../domain/model/story.ts';
