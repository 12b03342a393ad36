/** The map's box on the page, and the part of it that nothing covers. */
import { cameraForBounds } from '$lib/map/bounds.ts';
import { fromWorld, toWorld } from '$lib/map/mercator.ts';
import type { Bounds, CameraView } from '$lib/domain/view/mapModel.ts';

export interface Size {
	width: number;
	height: number;
}

export interface MapFrame extends Size {
	/** What buttons and legend leave free, pixels from the top left of the map. */
	free: Size & { left: number; top: number };
}

/** Side of the world at zoom 0, pixels, as MapLibre counts. */
const WORLD = 512;

/** The camera that shows all of `bounds` where nothing covers the map. */
export function cameraForFrame(bounds: Bounds, frame: MapFrame, maxZoom = 13): CameraView {
	const { free, width, height } = frame;
	const { zoom, lat, lon } = cameraForBounds(bounds, free, 0, maxZoom);
	const [x, y] = toWorld(lon, lat);
	const scale = WORLD * 2 ** zoom;
	const right = width / 2 - (free.left + free.width / 2);
	const down = height / 2 - (free.top + free.height / 2);
	const [shiftedLon, shiftedLat] = fromWorld(x + right / scale, y + down / scale);
	return { zoom, lat: shiftedLat, lon: shiftedLon };
}

/** The page's size of type, pixels: 16, larger on very large screens or by the reader's choice. */
export function rootFontSize(): number {
	return parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
