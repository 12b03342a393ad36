import { fromWorld, toWorld, zoomForScale, type Size } from './mercator.ts';
import type { Bounds, CameraView } from '../domain/view/mapModel.ts';

/** What a map of that size shows, degrees; past 180 where the view reaches over the edge of the world. */
export function viewBounds({ lon, lat, zoom }: CameraView, { width, height }: Size): Bounds {
	const pixelsPerWorld = 2 ** (zoom - zoomForScale(1));
	const [x, y] = toWorld(lon, lat);
	const right = width / 2 / pixelsPerWorld;
	const down = height / 2 / pixelsPerWorld;
	const [west, north] = fromWorld(x - right, y - down);
	const [east, south] = fromWorld(x + right, y + down);
	return [west, south, east, north];
}
