/** Cuts lines and areas to a box, on whole steps of a fine grid. */
import { rectClip, rectClipLines, type Path64, type Rect64 } from 'clipper2-ts';
import { isInside, at, type Point, type Ring } from '../geometry.ts';
import type { Box } from '../land/readUnits.ts';

const unitsPerDegree = 1e5;

export function clipLine(line: readonly Point[], box: Box): Point[][] {
	return rectClipLines(rectOf(box), [toPath(line)]).map(toPoints);
}

/** Parts, each an outline followed by its holes; rings are closed. */
export function clipArea(polygons: readonly Ring[][], box: Box): Ring[][] {
	return polygons.flatMap((rings) => {
		const outlines = clipRing(at(rings, 0), box).map((outline) => [outline]);
		const [only] = outlines;
		for (const hole of rings.slice(1).flatMap((ring) => clipRing(ring, box))) {
			const around =
				outlines.length === 1
					? only
					: outlines.find(([outline = []]) => isInside(middleOf(hole), [outline]));
			around?.push(hole);
		}
		return outlines;
	});
}

function clipRing(ring: Ring, box: Box): Ring[] {
	return rectClip(rectOf(box), [toPath(ring.slice(0, -1))]).map((path) => {
		const points = toPoints(path);
		return [...points, at(points, 0)];
	});
}

/** Of two opposite vertices of its first triangle: inside or on the edge, and never on the outline. */
function middleOf(ring: Ring): Point {
	const [a, b, c] = [at(ring, 0), at(ring, 1), at(ring, 2)];
	return [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
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
