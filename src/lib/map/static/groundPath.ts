/**
 * The ground of a map stays as it is while its days pass: its outlines are written once for a frame,
 * and kept for the last few frames that they were drawn in.
 */
import type { Geometry } from 'geojson';
import { Recent } from '../../recent.ts';
import type { Size } from '../mercator.ts';
import type { CameraView } from '../../domain/view/mapModel.ts';

/** A page draws the same ground in its map and in the small one beside it, and in what moves between. */
const KEPT_FRAMES = 3;

const kept = new WeakMap<Geometry, Recent<string>>();

/**
 * As `write`, for geometry that nobody changes.
 * @param write path data for this frame and fineness
 */
export function groundPath(
	write: (geometry: Geometry) => string,
	{ lon, lat, zoom }: CameraView,
	{ width, height }: Size,
	detail: number | undefined
): (geometry: Geometry) => string {
	const frame = [lon, lat, zoom, width, height, detail].join(' ');
	return (geometry) => {
		const frames = kept.get(geometry) ?? new Recent<string>(KEPT_FRAMES);
		kept.set(geometry, frames);
		const known = frames.get(frame);
		if (known !== undefined) return known;
		const path = write(geometry);
		frames.set(frame, path);
		return path;
	};
}
