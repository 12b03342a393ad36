/**
 * Measures how far a simplified border lies from its source, in both directions: no source vertex far from
 * the line we draw, and no point we draw far from the source.
 */
import { at, distanceToSegment, type Point } from './geometry.ts';

export interface Deviation {
	/** Metres. */
	largest: number;
	/** Metres, 95th percentile. */
	percentile95: number;
	/** Vertices measured. */
	samples: number;
}

/** Distances from each point to the nearest of the lines, in metres. */
export function measureDeviation(
	points: readonly Point[],
	lines: readonly (readonly Point[])[]
): Deviation {
	const nearest = indexSegments(lines);
	const distances = points.map(nearest).sort((a, b) => a - b);
	return {
		largest: distances.at(-1) ?? 0,
		percentile95: distances[Math.floor(distances.length * 0.95)] ?? 0,
		samples: distances.length
	};
}

/** Adds points so that none lies farther than `step` degrees from the next. */
export function densify(line: readonly Point[], step: number): Point[] {
	const points: Point[] = [];
	for (let i = 0; i < line.length - 1; i++) {
		const [ax, ay] = at(line, i);
		const [bx, by] = at(line, i + 1);
		const parts = Math.max(1, Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / step));
		for (let part = 0; part < parts; part++) {
			points.push([ax + ((bx - ax) * part) / parts, ay + ((by - ay) * part) / parts]);
		}
	}
	const last = line.at(-1);
	return last ? [...points, last] : points;
}

/**
 * A function that gives the distance in metres from a point to the nearest segment. Exact up to 0.1
 * degrees (7 km or more at 50 N); beyond that it may answer Infinity.
 */
export function indexSegments(lines: readonly (readonly Point[])[]): (point: Point) => number {
	const cell = 0.1;
	const grid = new Map<string, [Point, Point][]>();
	for (const line of lines) {
		const fine = densify(line, cell);
		for (let i = 0; i < fine.length - 1; i++) {
			const [column, row] = cellOf(at(fine, i), cell);
			const key = `${String(column)},${String(row)}`;
			const segments = grid.get(key) ?? [];
			segments.push([at(fine, i), at(fine, i + 1)]);
			grid.set(key, segments);
		}
	}
	return (point) => {
		const [column, row] = cellOf(point, cell);
		let best = Infinity;
		// A segment is filed under its start and is at most one cell long: two rings of cells reach it.
		for (let x = column - 2; x <= column + 2; x++) {
			for (let y = row - 2; y <= row + 2; y++) {
				for (const [start, end] of grid.get(`${String(x)},${String(y)}`) ?? []) {
					best = Math.min(best, distanceToSegment(point, start, end));
				}
			}
		}
		return best;
	};
}

/** Whole numbers, so that a neighbouring cell is one step away whatever the rounding. */
const cellOf = ([x, y]: Point, cell: number): [number, number] => [
	Math.floor(x / cell),
	Math.floor(y / cell)
];
