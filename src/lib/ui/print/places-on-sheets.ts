/** Which scenes of a handout share a sheet: two maps fit on one, a map with a picture fills it. */
import type { Scene } from '$lib/domain/lesson/scene.ts';

export type PlaceOnSheet = 'first' | 'second' | 'alone';

/** By slug; the scenes in the order in which they are printed. */
export function placesOnSheets(
	scenes: readonly Pick<Scene, 'slug' | 'picture'>[]
): Map<string, PlaceOnSheet> {
	const places = new Map<string, PlaceOnSheet>();
	let before: PlaceOnSheet = 'alone';
	scenes.forEach(({ slug, picture }, at) => {
		const next = scenes[at + 1];
		const hasRoom = picture === null && next?.picture === null;
		before = picture === null && before === 'first' ? 'second' : hasRoom ? 'first' : 'alone';
		places.set(slug, before);
	});
	return places;
}
