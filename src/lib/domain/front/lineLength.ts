import { distance, simplify } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Plane } from '../geometry/plane.ts';
import { RESOLUTIONS_KM } from './resolutions.ts';

/** One rung: the line simplified to a resolution. */
export interface Rung {
	resolutionKm: number;
	/** Of the measured line's points, which are left, in order. */
	kept: readonly number[];
	/** Geodesic length of each stretch between kept points, km. */
	stretchesKm: readonly number[];
}

/**
 * A line's geodesic length at each resolution of the ladder.
 *
 * Simplified by Douglas and Peucker (1973) in an equidistant plane, each rung from the one before,
 * so that a coarser rung never is longer; the length is Turf's great-circle length.
 *
 * @param positions degrees
 */
export function lengthLadder(positions: readonly Position[], equidistant: Plane): Rung[] {
	const points = positions.map((position, i): Indexed => [...equidistant.toPlane(position), i]);
	let kept = points;
	return RESOLUTIONS_KM.map((resolutionKm) => {
		kept = simplified(kept, resolutionKm);
		const indices = kept.map((point) => point[2]);
		return {
			resolutionKm,
			kept: indices,
			stretchesKm: indices
				.slice(1)
				.map((index, i) => stretchKm(positions[indices[i] ?? 0], positions[index]))
		};
	});
}

/** A plane point that remembers its place in the line. */
type Indexed = [number, number, number];

function simplified(points: Indexed[], tolerance: number): Indexed[] {
	const line: LineString = { type: 'LineString', coordinates: points };
	return simplify(line, { tolerance, highQuality: true }).coordinates as Indexed[];
}

function stretchKm(from: Position | undefined, to: Position | undefined): number {
	return from && to ? distance(from, to, { units: 'kilometers' }) : 0;
}
