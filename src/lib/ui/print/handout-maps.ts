import { commaList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import type { SceneDrawing } from '../present/scene-drawing.ts';

/** Of a scene's map on a sheet, pixels. */
export const MAP = { width: 1000, height: 540 };
const OUTLINE = { width: 1000, height: 1150 };
const SCALE = 1.35;

/** SVG by the slug of its scene, and the first scene's ground to draw on, empty but for landmarks, and with the answer. */
export interface HandoutMaps {
	maps: Record<string, string>;
	outline: string | null;
	answerMap: string | null;
}

export interface OutlineNames {
	/** Of the places that the class marks. */
	outlineNames: readonly string[];
	/** Of those that stand on the map it marks them on. */
	landmarkNames: readonly string[];
}

type Outline = OutlineNames & Dataset['lesson'];

/** Ids of the landmarks that stand even on the empty map: what the class is to mark is none. */
export function givenLandmarks({ landmarks, outlinePlaces }: Dataset['lesson']): string[] {
	return landmarks.filter((place) => !outlinePlaces.includes(place));
}

/** The maps of a handout, by whoever can draw a scene. */
export function handoutMaps(
	scenes: readonly Scene[],
	outline: Outline,
	draw: (scene: Scene, drawing: SceneDrawing) => string
): HandoutMaps {
	const maps = Object.fromEntries(
		scenes.map((scene, index) => [
			scene.slug,
			draw(scene, {
				size: MAP,
				idPrefix: `print-${String(index)}`,
				scale: SCALE,
				withDistance: true,
				title: say.handout.mapTitle({ day: formatDay(scene.day), headline: scene.headline })
			})
		])
	);
	const [first] = scenes;
	if (!first) return { maps, outline: null, answerMap: null };
	const { outlineNames, landmarkNames, outlinePlaces } = outline;
	const given = givenLandmarks(outline);
	const bare = { size: OUTLINE, scale: SCALE };
	return {
		maps,
		outline: draw(first, {
			...bare,
			idPrefix: 'outline',
			shown: [],
			onlyPlaces: given,
			title:
				landmarkNames.length > 0
					? say.handout.outlineWith({ places: commaList(landmarkNames) })
					: say.handout.outlineTitle()
		}),
		answerMap: draw(first, {
			...bare,
			idPrefix: 'answer',
			shown: ['front'],
			onlyPlaces: [...given, ...outlinePlaces],
			title: say.handout.answerTitle({ places: commaList(outlineNames) })
		})
	};
}
