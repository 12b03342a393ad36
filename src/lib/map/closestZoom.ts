import { farthestOutside } from './bounds.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';

/** Where the ground is drawn finely. */
export const MAX_ZOOM = 13;
/** Far from the theatre the base map knows coasts to 5 km, 10 pixels at this zoom, and no villages. */
const FAR_ZOOM = 7;
/** For each degree of the way out, so that nobody who drags the map there is thrown back at once. */
const ZOOM_PER_DEGREE = 3;

/** How near a map that is centred there can look. Degrees; zoom as MapLibre counts it. */
export function closestZoom(
	{ theatre }: Pick<Dataset, 'theatre'>,
	{ lon, lat }: { lon: number; lat: number }
): number {
	const fine = [
		...theatre.views.map(({ bounds }) => bounds),
		...(theatre.detail ? [theatre.detail] : [])
	];
	const outside = Math.min(...fine.map((bounds) => farthestOutside(bounds, lon, lat)));
	return Math.max(FAR_ZOOM, MAX_ZOOM - ZOOM_PER_DEGREE * outside);
}
