/**
 * world-atlas lets Russia's and Fiji's rings jump from 180 to -180 degrees, which only a spherical
 * renderer understands. This cuts such rings in two, so that plane tools and MapLibre do as well.
 */
import { at, type Point, type Ring } from './geometry.ts';

/** The ring, or its parts east and west of the antimeridian. */
export function cutAntimeridian(ring: Ring): Ring[] {
	const jumps = ring.some((point, i) => i > 0 && Math.abs(point[0] - at(ring, i - 1)[0]) > 180);
	if (!jumps) return [ring];
	const unwrapped = ring.map(([x, y]): Point => [x < 0 ? x + 360 : x, y]);
	const east = clipAt180(unwrapped, (x) => x <= 180);
	const west = clipAt180(unwrapped, (x) => x >= 180).map(([x, y]): Point => [x - 360, y]);
	return [east, west].filter((part) => part.length > 3);
}

/** Sutherland-Hodgman against one line. */
function clipAt180(ring: Ring, isKept: (x: number) => boolean): Ring {
	const clipped: Ring = [];
	for (let i = 0; i < ring.length - 1; i++) {
		const a = at(ring, i);
		const b = at(ring, i + 1);
		if (isKept(a[0])) clipped.push(a);
		if (isKept(a[0]) !== isKept(b[0]) && a[0] !== 180 && b[0] !== 180) {
			clipped.push([180, a[1] + ((b[1] - a[1]) * (180 - a[0])) / (b[0] - a[0])]);
		}
	}
	const first = clipped[0];
	return first ? [...clipped, first] : [];
}
