// The package's index cannot be shaken: it would bring offsetting and triangulation along.
import {
	ClipType,
	FillRule,
	InternalClipper,
	PointInPolygonResult,
	type Path64,
	type Paths64
} from 'clipper2-ts/dist/Core.js';
import { Clipper64, PolyTree64, type PolyPath64 } from 'clipper2-ts/dist/Engine.js';
import type { PlanePoint } from './plane.ts';

/**
 * A set of points of the plane bounded by rings, outer and inner alike (even-odd). Coordinates are
 * whole decimetres: integer clipping is exact and gives the same bytes everywhere.
 */
export type PolygonSet = Paths64;

/** One connected part: its outline first, then its holes. */
export type Part = readonly [Path64, ...Path64[]];

const UNITS_PER_KM = 10_000;

export function toUnits(point: PlanePoint): { x: number; y: number } {
	return { x: Math.round(point[0] * UNITS_PER_KM), y: Math.round(point[1] * UNITS_PER_KM) };
}

export function fromUnits(point: { x: number; y: number }): PlanePoint {
	return [point.x / UNITS_PER_KM, point.y / UNITS_PER_KM];
}

export function polygonSet(rings: readonly (readonly PlanePoint[])[]): PolygonSet {
	return rings.map((ring) => ring.map(toUnits));
}

export function intersection(a: PolygonSet, b: PolygonSet): PolygonSet {
	return rings(parts(ClipType.Intersection, a, b));
}

export function difference(a: PolygonSet, b: PolygonSet): PolygonSet {
	return rings(parts(ClipType.Difference, a, b));
}

export function union(a: PolygonSet, b: PolygonSet): PolygonSet {
	return rings(parts(ClipType.Union, a, b));
}

/** The connected parts of a set, each with its holes. */
export function connectedParts(set: PolygonSet): readonly Part[] {
	return partsOf.get(set) ?? parts(ClipType.Union, set, []);
}

/** The parts that a set was put together from; finding them again would cost as much as clipping. */
const partsOf = new WeakMap<PolygonSet, readonly Part[]>();

/** What any of the rings covers; they may overlap, and all go round the same way. */
export function covered(overlapping: readonly Path64[]): PolygonSet {
	return rings(parts(ClipType.Union, [...overlapping], [], FillRule.NonZero));
}

/** Area of a set on the plane, km2: true, as the plane is equal-area. */
export function setAreaKm2(set: PolygonSet): number {
	return connectedParts(set).reduce((area, part) => area + partAreaKm2(part), 0);
}

/** @param all parts that do not touch */
export function rings(all: readonly Part[]): PolygonSet {
	const set = all.flat();
	partsOf.set(set, all);
	return set;
}

/** Area within a ring, km2, whatever its direction. */
export function ringAreaKm2(ring: Path64): number {
	return Math.abs(doubledArea(ring)) / 2 / UNITS_PER_KM ** 2;
}

/** Whether a ring that came out of clipping runs around a hole: clockwise. */
export function isHole(ring: Path64): boolean {
	return doubledArea(ring) < 0;
}

function doubledArea(ring: Path64): number {
	let doubled = 0;
	let previous = ring.at(-1);
	for (const point of ring) {
		if (previous) doubled += previous.x * point.y - point.x * previous.y;
		previous = point;
	}
	return doubled;
}

/** Whether a point of the plane lies in a set. */
export function isInSet(point: PlanePoint, set: PolygonSet): boolean {
	const units = toUnits(point);
	return set.reduce((isIn, ring) => isIn !== isInRing(units, ring), false);
}

/** Whether a point lies within a ring or on it. */
export function isInRing(point: { x: number; y: number }, ring: Path64): boolean {
	return InternalClipper.pointInPolygon(point, ring) !== PointInPolygonResult.IsOutside;
}

export function partAreaKm2([outline, ...holes]: Part): number {
	return holes.reduce((area, hole) => area - ringAreaKm2(hole), ringAreaKm2(outline));
}

function parts(
	type: ClipType,
	subject: PolygonSet,
	clip: PolygonSet,
	fill: FillRule = FillRule.EvenOdd
): Part[] {
	const clipper = new Clipper64();
	clipper.addSubject(subject);
	clipper.addClip(clip);
	const tree = new PolyTree64();
	clipper.execute(type, fill, tree);
	const found: Part[] = [];
	collect(tree, found);
	return found;
}

function collect(parent: PolyPath64, found: Part[]): void {
	for (let i = 0; i < parent.count; i++) {
		const outer = parent.child(i);
		const outline = outer.polygon;
		if (!outline) continue;
		const holes: Path64[] = [];
		for (let j = 0; j < outer.count; j++) {
			const hole = outer.child(j);
			if (hole.polygon) holes.push(hole.polygon);
			collect(hole, found);
		}
		found.push([outline, ...holes]);
	}
}
