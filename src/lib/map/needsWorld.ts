import { fromWorld, toWorld, zoomForScale, type Size } from './mercator.ts';
import type { Bounds, CameraView } from '../domain/view/mapModel.ts';

/** What `countries.topojson` covers; `world.topojson` is the rest. */
const DETAILED_BOUNDS: Bounds = [-12, 10, 62, 72];

/** Whether a map of that size shows ground beyond the detailed countries. */
export function needsWorld({ lon, lat, zoom }: CameraView, { width, height }: Size): boolean {
	const pixelsPerWorld = 2 ** (zoom - zoomForScale(1));
	const [x, y] = toWorld(lon, lat);
	const right = width / 2 / pixelsPerWorld;
	const down = height / 2 / pixelsPerWorld;
	const [west, north] = fromWorld(x - right, y - down);
	const [east, south] = fromWorld(x + right, y + down);
	const [westmost, southmost, eastmost, northmost] = DETAILED_BOUNDS;
	return west < westmost || south < southmost || east > eastmost || north > northmost;
}
