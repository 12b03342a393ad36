import { fromWorld, toWorld, zoomForScale, type Size } from './mercator.ts';
import type { StoryLayer } from '../domain/model/story.ts';
import type { Bounds, CameraView } from '../domain/view/mapModel.ts';

/** The theatre from Kyiv to Luhansk and from Kursk to the sea: what the page opens on. */
export const OVERVIEW_BOUNDS: Bounds = [30.1, 46.2, 40.4, 52.35];

/** A named place of the story: where its button flies to, and what an off-screen pointer points at. */
export interface StoryView {
	layer: StoryLayer;
	name: string;
	bounds: Bounds;
	lon: number;
	lat: number;
}

/** In the order of the buttons. */
export const STORY_VIEWS: readonly StoryView[] = [
	{ layer: 'kursk', name: 'Kursk', bounds: [34.3, 50.9, 36.35, 51.85], lon: 35.25, lat: 51.25 },
	{ layer: 'sudzha', name: 'Sudzha', bounds: [34.95, 51.05, 35.5, 51.3], lon: 35.271, lat: 51.191 },
	{
		layer: 'pokrovsk',
		name: 'Pokrovsk',
		bounds: [36.6, 47.95, 37.75, 48.55],
		lon: 37.17706,
		lat: 48.28014
	},
	{
		layer: 'toretsk',
		name: 'Toretsk',
		bounds: [37.5, 48.22, 38.15, 48.58],
		lon: 37.8478,
		lat: 48.39477
	},
	{
		layer: 'jeddah',
		name: 'Jeddah',
		bounds: [38.6, 21.1, 39.95, 21.9],
		lon: 39.18624,
		lat: 21.49012
	},
	{
		layer: 'poland-transit',
		name: 'Poland route',
		bounds: [21.2, 49.1, 31.2, 51.3],
		lon: 22.0239,
		lat: 50.1099
	}
];

/** The views a scene of a lesson may name; the first is the one it has otherwise. */
export const SCENE_VIEWS: Readonly<Record<string, [number, number, number, number]>> =
	Object.fromEntries(
		[
			['overview', OVERVIEW_BOUNDS] as const,
			...STORY_VIEWS.map(({ layer, bounds }) => [layer, bounds] as const)
		].map(([name, [west, south, east, north]]) => [name, [west, south, east, north]])
	);

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
