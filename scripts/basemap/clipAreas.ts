/**
 * Intersection and difference of areas in degrees, on whole millionths of a degree: exact integer
 * clipping keeps the vertices of the state border, and gives the same bytes everywhere.
 */
import {
	Clipper64,
	ClipType,
	FillRule,
	PolyTree64,
	type Paths64,
	type PolyPath64
} from 'clipper2-ts';
import type { Point, Ring } from './geometry.ts';

/** Parts, each an outline followed by its holes; rings are closed. */
export type Area = Ring[][];

const unitsPerDegree = 1e6;

export function intersectAreas(a: Area, b: Area): Area {
	return clip(ClipType.Intersection, a, b);
}

export function subtractArea(a: Area, b: Area): Area {
	return clip(ClipType.Difference, a, b);
}

export function uniteAreas(a: Area, b: Area): Area {
	return clip(ClipType.Union, a, b);
}

function clip(type: ClipType, a: Area, b: Area): Area {
	const clipper = new Clipper64();
	clipper.addSubject(toPaths(a));
	clipper.addClip(toPaths(b));
	const tree = new PolyTree64();
	clipper.execute(type, FillRule.EvenOdd, tree);
	const parts: Area = [];
	collectParts(tree, parts);
	return parts;
}

function toPaths(area: Area): Paths64 {
	return area.flat().map((ring) =>
		ring.slice(0, -1).map(([x, y]) => ({
			x: Math.round(x * unitsPerDegree),
			y: Math.round(y * unitsPerDegree)
		}))
	);
}

function collectParts(parent: PolyPath64, parts: Area): void {
	for (let i = 0; i < parent.count; i++) {
		const outline = parent.child(i);
		const part = [toRing(outline)];
		for (let j = 0; j < outline.count; j++) {
			part.push(toRing(outline.child(j)));
			collectParts(outline.child(j), parts);
		}
		parts.push(part);
	}
}

function toRing({ polygon }: PolyPath64): Ring {
	const ring = (polygon ?? []).map(({ x, y }): Point => [x / unitsPerDegree, y / unitsPerDegree]);
	return ring[0] ? [...ring, ring[0]] : ring;
}
