import type { Path64 } from 'clipper2-ts/dist/Core.js';
import type { PlanePoint } from './plane.ts';
import { isInRing, partAreaKm2, ringAreaKm2, rings, toUnits, type Part } from './polygonSet.ts';
import type { PolygonSet } from './polygonSet.ts';

/** The parts without slivers and without sliver holes, unless a settlement lies in them. */
export function withoutSlivers(
	parts: readonly Part[],
	settlements: readonly PlanePoint[],
	sliverKm2: number
): PolygonSet {
	const holdsOne = (ring: Path64) => settlements.some((point) => isInRing(toUnits(point), ring));
	const keep = ([outline, ...holes]: Part): Part[] => {
		if (partAreaKm2([outline, ...holes]) < sliverKm2 && !holdsOne(outline)) return [];
		return [[outline, ...holes.filter((hole) => ringAreaKm2(hole) >= sliverKm2 || holdsOne(hole))]];
	};
	return rings(parts.flatMap(keep));
}
