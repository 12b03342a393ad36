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
	const points = settlements.map(toUnits);
	const holdsOne = (ring: Path64) => {
		const box = boxOf(ring);
		return points.some((point) => isInBox(point, box) && isInRing(point, ring));
	};
	const keep = ([outline, ...holes]: Part): Part[] => {
		if (partAreaKm2([outline, ...holes]) < sliverKm2 && !holdsOne(outline)) return [];
		return [[outline, ...holes.filter((hole) => ringAreaKm2(hole) >= sliverKm2 || holdsOne(hole))]];
	};
	return rings(parts.flatMap(keep));
}

interface Box {
	west: number;
	south: number;
	east: number;
	north: number;
}

function boxOf(ring: Path64): Box {
	const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const { x, y } of ring) {
		box.west = Math.min(box.west, x);
		box.south = Math.min(box.south, y);
		box.east = Math.max(box.east, x);
		box.north = Math.max(box.north, y);
	}
	return box;
}

function isInBox({ x, y }: { x: number; y: number }, { west, south, east, north }: Box): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}
