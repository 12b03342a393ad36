/** Which way a line crosses a square of four samples: from one of its edges to another. */
const [BOTTOM, RIGHT, TOP, LEFT] = [0, 1, 2, 3] as const;
type Crossing = readonly [from: number, to: number];

/**
 * By which corners reach the threshold, as bits: north-west 1, north-east 2, south-east 4,
 * south-west 8. What reaches it lies on the right. Two that do crosswise are cut off each by itself.
 */
const CROSSINGS: readonly (readonly Crossing[])[] = [
	[],
	[[TOP, LEFT]],
	[[RIGHT, TOP]],
	[[RIGHT, LEFT]],
	[[BOTTOM, RIGHT]],
	[
		[TOP, LEFT],
		[BOTTOM, RIGHT]
	],
	[[BOTTOM, TOP]],
	[[BOTTOM, LEFT]],
	[[LEFT, BOTTOM]],
	[[TOP, BOTTOM]],
	[
		[LEFT, BOTTOM],
		[RIGHT, TOP]
	],
	[[RIGHT, BOTTOM]],
	[[LEFT, RIGHT]],
	[[TOP, RIGHT]],
	[[LEFT, TOP]],
	[]
];

/** A point in cells from the grid's corner: the first sample lies at a half. */
export type GridPoint = readonly [x: number, y: number];

/** Samples row by row from south to north. */
export interface Samples {
	columns: number;
	rows: number;
	values: Float32Array;
}

/**
 * The lines around all that reaches a threshold (marching squares: Lorensen and Cline, 1987, in the
 * plane), as closed rings without the first point said again. Between two samples a line runs where
 * the value would be the threshold were it to change evenly; beyond the grid nothing reaches it, and
 * there the line keeps half a cell's distance.
 */
export function isolines({ columns, rows, values }: Samples, threshold: number): GridPoint[][] {
	// A frame of cells that reach nothing, so that every line is closed.
	const width = columns + 2;
	const reaches = new Uint8Array(width * (rows + 2));
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			if ((values[row * columns + column] ?? 0) >= threshold)
				reaches[(row + 1) * width + column + 1] = 1;
		}
	}
	const valueAt = (cell: number) =>
		values[(Math.floor(cell / width) - 1) * columns + (cell % width) - 1] ?? 0;
	/** Edges by their western or southern sample: along a row even, along a column odd. */
	const edgeOf = (square: number, side: number) => {
		if (side === BOTTOM) return square * 2;
		if (side === TOP) return (square + width) * 2;
		return (side === LEFT ? square : square + 1) * 2 + 1;
	};
	const next = new Map<number, number>();
	for (let row = 0; row <= rows; row++) {
		for (let column = 0; column <= columns; column++) {
			const square = row * width + column;
			const corners =
				(reaches[square + width] ?? 0) |
				((reaches[square + width + 1] ?? 0) << 1) |
				((reaches[square + 1] ?? 0) << 2) |
				((reaches[square] ?? 0) << 3);
			if (corners === 0 || corners === 15) continue;
			for (const [from, to] of CROSSINGS[corners] ?? [])
				next.set(edgeOf(square, from), edgeOf(square, to));
		}
	}
	/** How far along an edge the line crosses it: half way where one end is beyond the grid. */
	const along = (from: number, to: number) => {
		if (isFrame(from, width, rows) || isFrame(to, width, rows)) return 0.5;
		const [a, b] = [valueAt(from), valueAt(to)];
		return (threshold - a) / (b - a);
	};
	const pointOn = (edge: number): GridPoint => {
		const cell = edge >> 1;
		const [x, y] = [(cell % width) - 0.5, Math.floor(cell / width) - 0.5];
		return edge % 2 === 0 ? [x + along(cell, cell + 1), y] : [x, y + along(cell, cell + width)];
	};
	const rings: GridPoint[][] = [];
	// A ring begins where its last step ends: the length of a closed line depends on that.
	for (const first of [...next.values()].reverse()) {
		const ring: GridPoint[] = [];
		for (let edge = first, to = next.get(edge); to !== undefined; to = next.get(edge)) {
			next.delete(edge);
			ring.push(pointOn(edge));
			edge = to;
		}
		if (ring.length > 0) rings.push(ring);
	}
	return rings.reverse();
}

function isFrame(cell: number, width: number, rows: number): boolean {
	const [column, row] = [cell % width, Math.floor(cell / width)];
	return column === 0 || column === width - 1 || row === 0 || row === rows + 1;
}
