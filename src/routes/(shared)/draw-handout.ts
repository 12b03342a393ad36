import type { Scene } from '$lib/domain/lesson/scene.ts';
import { handoutMaps, type OutlineNames } from '$lib/ui/print/handout-maps.ts';
import { drawScene } from './draw-scene.ts';
import { prerenderedStory } from './prerendered-story.ts';

/** The maps of the handout of a dataset's lesson. */
export function drawHandout(scenes: readonly Scene[], names: OutlineNames, id: string) {
	const { lesson } = prerenderedStory(id).dataset;
	return handoutMaps(scenes, { ...lesson, ...names }, (scene, drawing) =>
		drawScene(scene, { ...drawing, id })
	);
}
