import { commaList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { placeName } from '$lib/domain/model/place.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import { drawScene } from './draw-scene.ts';
import { prerenderedStory } from './prerendered-story.ts';

const MAP = { width: 1000, height: 540 };
const OUTLINE = { width: 1000, height: 1150 };

/**
 * The maps of a handout: each scene's by its slug, and the first scene's ground to draw on, empty but for
 * landmarks, and with the answer.
 */
export function drawHandout(scenes: readonly Scene[], outlineNames: readonly string[], id: string) {
	const maps = Object.fromEntries(
		scenes.map((scene, index) => [
			scene.slug,
			drawScene(scene, {
				id,
				size: MAP,
				idPrefix: `print-${String(index)}`,
				scale: 1.35,
				title: say.handout.mapTitle({ day: formatDay(scene.day), headline: scene.headline })
			})
		])
	);
	const [first] = scenes;
	if (!first) return { maps, outline: null, answerMap: null };
	const bare = { id, size: OUTLINE, scale: 1.35 };
	const { dataset, tables } = prerenderedStory(id);
	const { landmarks, outlinePlaces } = dataset.lesson;
	// What the class is to mark is no landmark.
	const given = landmarks.filter((place) => !outlinePlaces.includes(place));
	const names = tables.places.flatMap((place) =>
		given.includes(place.id) ? placeName(place) : []
	);
	return {
		maps,
		outline: drawScene(first, {
			...bare,
			idPrefix: 'outline',
			layers: [],
			onlyPlaces: given,
			title:
				names.length > 0
					? say.handout.outlineWith({ places: commaList(names) })
					: say.handout.outlineTitle()
		}),
		answerMap: drawScene(first, {
			...bare,
			idPrefix: 'answer',
			layers: ['front'],
			onlyPlaces: [...given, ...outlinePlaces],
			title: say.handout.answerTitle({ places: commaList(outlineNames) })
		})
	};
}
