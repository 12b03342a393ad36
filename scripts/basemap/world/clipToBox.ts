/** Cuts lines and areas to a box, on whole steps of a fine grid. */
import { rectClip, rectClipLines, type Path64, type Rect64 } from 'clipper2-ts';
import { subtractArea, type Area } from '../clipAreas.ts';
import { at, type Point, type Ring } from '../geometry.ts';
import type { Box } from '../land/readUnits.ts';

const unitsPerDegree = 1e5;

export function clipLine(line: readonly Point[], box: Box): Point[][] {
	return rectClipLines(rectOf(box), [toPath(line)]).map(toPoints);
}

/** Parts, each an outline followed by its holes, wound by RFC 7946; rings are closed. */
export function clipArea(polygons: readonly Ring[][], box: Box): Area {
	return polygons.flatMap((rings) => clipPolygon(rings, box)).map(wound);
}

function clipPolygon(rings: readonly Ring[], box: Box): Area {
	const outlines = clipRing(at(rings, 0), box).map((outline) => [outline]);
	const holes = rings.slice(1).flatMap((ring) => clipRing(ring, box));
	if (outlines.length === 0 || holes.length === 0) return outlines;
	// Taken out rather than kept as rings: a hole that ends at the box must be open there.
	return subtractArea(
		outlines,
		holes.map((hole) => [hole])
	);
}

/** Outlines anticlockwise and holes clockwise (RFC 7946): pieces that overlap must not cancel out. */
function wound(rings: Ring[]): Ring[] {
	return rings.map((ring, i) => (isAnticlockwise(ring) === (i === 0) ? ring : [...ring].reverse()));
}

function isAnticlockwise(ring: Ring): boolean {
	const twice = ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = at(ring, (i + 1) % ring.length);
		return sum + x * nextY - nextX * y;
	}, 0);
	return twice > 0;
}

function clipRing(ring: Ring, box: Box): Ring[] {
	return rectClip(rectOf(box), [toPath(ring.slice(0, -1))]).map((path) => {
		const points = toPoints(path);
		return [...points, at(points, 0)];
	});
}

function rectOf([west, south, east, north]: Box): Rect64 {
	return {
		left: Math.round(west * unitsPerDegree),
		top: Math.round(south * unitsPerDegree),
		right: Math.round(east * unitsPerDegree),
		bottom: Math.round(north * unitsPerDegree)
	};
}

function toPath(points: readonly Point[]): Path64 {
	return points.map(([x, y]) => ({
		x: Math.round(x * unitsPerDegree),
		y: Math.round(y * unitsPerDegree)
	}));
}

function toPoints(path: Path64): Point[] {
	return path.map(({ x, y }): Point => [x / unitsPerDegree, y / unitsPerDegree]);
}
