/**
 * Finds where lines on an integer grid cross or overlap each other. Simplifying each border alone can push
 * it over a neighbour or over itself; the build looks for that and refines, instead of hoping.
 */
import { at, type Point } from './geometry.ts';

interface Segment {
	line: number;
	index: number;
	start: Point;
	end: Point;
}

/** A crossing between segment `index` of `line` and another one; both are reported. */
export interface Crossing {
	line: number;
	index: number;
}

/**
 * All segments that take part in a crossing. Coordinates must be integers below 2^25, so that the
 * orientation test is exact. Segments that only touch at a vertex do not count.
 */
export function findCrossings(lines: readonly (readonly Point[])[], cell: number): Crossing[] {
	const grid = new Map<string, Segment[]>();
	const found: Crossing[] = [];
	lines.forEach((points, line) => {
		for (let index = 0; index < points.length - 1; index++) {
			const segment = { line, index, start: at(points, index), end: at(points, index + 1) };
			for (const key of cellsOf(segment, cell)) {
				const others = grid.get(key);
				if (!others) {
					grid.set(key, [segment]);
					continue;
				}
				for (const other of others) {
					if (cross(segment, other)) {
						found.push({ line, index }, { line: other.line, index: other.index });
					}
				}
				others.push(segment);
			}
		}
	});
	return found;
}

function* cellsOf({ start, end }: Segment, cell: number): Generator<string> {
	const [west, east] = [start[0], end[0]].sort((a, b) => a - b) as Point;
	const [south, north] = [start[1], end[1]].sort((a, b) => a - b) as Point;
	for (let x = Math.floor(west / cell); x <= Math.floor(east / cell); x++) {
		for (let y = Math.floor(south / cell); y <= Math.floor(north / cell); y++) {
			yield `${String(x)},${String(y)}`;
		}
	}
}

function cross(a: Segment, b: Segment): boolean {
	const d1 = turn(a.start, a.end, b.start);
	const d2 = turn(a.start, a.end, b.end);
	const d3 = turn(b.start, b.end, a.start);
	const d4 = turn(b.start, b.end, a.end);
	if (d1 === 0 && d2 === 0) return overlap(a, b);
	return d1 * d2 < 0 && d3 * d4 < 0;
}

function turn(a: Point, b: Point, c: Point): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** Collinear segments that share more than a point. */
function overlap(a: Segment, b: Segment): boolean {
	const axis = a.start[0] === a.end[0] ? 1 : 0;
	const low = (s: Segment) => Math.min(s.start[axis], s.end[axis]);
	const high = (s: Segment) => Math.max(s.start[axis], s.end[axis]);
	return Math.max(low(a), low(b)) < Math.min(high(a), high(b));
}
