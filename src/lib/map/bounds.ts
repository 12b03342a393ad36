import { language as pageLanguage } from '../words/language.ts';
import { fromWorld, toWorld, zoomForScale, type Size } from './mercator.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { StoryLayerId } from '../domain/dataset/layerSpec.ts';
import type { NamedView } from '../domain/dataset/theatre.ts';
import { inWords } from '../domain/dataset/words.ts';
import type { Bounds, CameraView } from '../domain/view/mapModel.ts';

/** What the page opens on. */
export function overviewOf({ theatre }: Pick<Dataset, 'theatre'>): Bounds {
	const [first] = theatre.views;
	if (!first) throw new RangeError('A dataset has at least one view.');
	return first.bounds;
}

/** What a small map shows close up beside the overview; null where the dataset asks for none. */
export function insetOf({ theatre }: Pick<Dataset, 'theatre'>): NamedView | null {
	return theatre.views.find(({ id }) => id === theatre.inset) ?? null;
}

/** A named place of the story: where its button flies to, and what an off-screen pointer points at. */
export interface StoryView {
	layer: StoryLayerId;
	name: string;
	bounds: Bounds;
	lon: number;
	lat: number;
}

/** The view of each layer, in the order of the buttons. */
export function storyViews(
	{ theatre, layers }: Dataset,
	language: string = pageLanguage()
): StoryView[] {
	const views = new Map(theatre.views.map((view) => [view.id, view]));
	return layers.flatMap((layer) => {
		const view = views.get(layer.view);
		if (!view) return [];
		const [lon, lat] = view.point ?? middleOf(view.bounds);
		return [
			{ layer: layer.id, name: inWords(view.names, language), bounds: view.bounds, lon, lat }
		];
	});
}

/** How far a point lies outside of bounds, degrees along the longer way; 0 inside. */
export function farthestOutside(
	[west, south, east, north]: Bounds,
	lon: number,
	lat: number
): number {
	const eastward = west <= east ? 0 : 360;
	const along = lon < west && eastward > 0 ? lon + 360 : lon;
	return Math.max(west - along, along - (east + eastward), south - lat, lat - north, 0);
}

function middleOf([west, south, east, north]: Bounds): [lon: number, lat: number] {
	return [(west + east) / 2, (south + north) / 2];
}

/**
 * The camera that shows all of `bounds` in a frame, `padding` pixels from its edges, at most
 * `maxZoom`. Both renderers use it, so that the live map opens on what the static map showed.
 */
export function cameraForBounds(
	bounds: Bounds,
	{ width, height }: Size,
	padding = 0,
	maxZoom = 14
): CameraView {
	const [west, south, east, north] = bounds;
	const [left, top] = toWorld(west, north);
	const [right, bottom] = toWorld(east, south);
	const roomX = Math.max(1, width - 2 * padding);
	const roomY = Math.max(1, height - 2 * padding);
	const scale = Math.min(roomX / (right - left), roomY / (bottom - top));
	const [lon, lat] = fromWorld((left + right) / 2, (top + bottom) / 2);
	return { zoom: Math.min(maxZoom, zoomForScale(scale)), lat, lon };
}
