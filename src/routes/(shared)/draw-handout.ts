import type { Scene } from '$lib/domain/lesson/scene.ts';
import { handoutMaps } from '$lib/ui/print/handout-maps.ts';
import { drawScene } from './draw-scene.ts';
import { prerenderedStory } from './prerendered-story.ts';

/**
 * The maps of a handout: each scene's by its slug, and the first scene's ground to draw on, empty
 * and with the answer.
 */
export function drawHandout(scenes: readonly Scene[], outlineNames: readonly string[], id: string) {
	const { outlinePlaces } = prerenderedStory(id).dataset.lesson;
	return handoutMaps(scenes, { outlineNames, outlinePlaces }, (scene, drawing) =>
		drawScene(scene, { ...drawing, id })
	);
}
