import type { Path64 } from 'clipper2-ts/dist/Core.js';
import type { PlanePoint } from './plane.ts';
import {
	connectedParts,
	isInRing,
	partAreaKm2,
	ringAreaKm2,
	toUnits,
	type Part,
	type PolygonSet
} from './polygonSet.ts';

/** Parts and holes under this are noise of the grid, unless a settlement lies in them. */
export const SLIVER_KM2 = 1;

/** The set without sliver parts and without sliver holes. */
export function withoutSlivers(set: PolygonSet, settlements: readonly PlanePoint[]): PolygonSet {
	const holdsOne = (ring: Path64) => settlements.some((point) => isInRing(toUnits(point), ring));
	const keep = ([outline, ...holes]: Part): Path64[] => {
		if (partAreaKm2([outline, ...holes]) < SLIVER_KM2 && !holdsOne(outline)) return [];
		return [outline, ...holes.filter((hole) => ringAreaKm2(hole) >= SLIVER_KM2 || holdsOne(hole))];
	};
	return connectedParts(set).flatMap(keep);
}
