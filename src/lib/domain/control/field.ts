import Flatbush from 'flatbush';
import type { PlaneBox, PlanePoint } from './plane.ts';

/** How many of the nearest settlements have a say in a cell. */
const NEAREST = 24;
/** Cells a side of the blocks in which far-away, undisputed ground is settled at once. */
const BLOCK = 8;

/** A regular grid of cells on the plane; cell (0, 0) lies in the south-west. */
export interface Grid {
	west: number;
	south: number;
	stepKm: number;
	columns: number;
	rows: number;
}

/** A grid of `stepKm` that covers the box and two cells more on every side. */
export function gridOver(box: PlaneBox, stepKm: number): Grid {
	const margin = 2 * stepKm;
	return {
		west: box.west - margin,
		south: box.south - margin,
		stepKm,
		columns: Math.ceil((box.east - box.west + 2 * margin) / stepKm),
		rows: Math.ceil((box.north - box.south + 2 * margin) / stepKm)
	};
}

/** A settlement as the field sees it. */
export interface FieldSite {
	point: PlanePoint;
	/** The score it has in every picture the field will be asked for, or null where it varies. */
	fixedScore: number | null;
}

/**
 * Inverse distance weighting of settlement scores, power 4 (Shepard 1968), over the nearest 24.
 *
 * Which settlements weigh how much in a cell depends on where they are, not on who holds them, so
 * the weights are worked out once and every day is a weighted sum. Cells whose possible neighbours
 * never change hands keep one number.
 */
export class ScoreField {
	readonly grid: Grid;
	readonly #constant: Float32Array;
	readonly #cells: Uint32Array;
	readonly #table = new WeightTable();
	readonly #perCell: number;

	/**
	 * @param isNeeded whether any ground within `reachKm` of a point is asked about; elsewhere the
	 *   field is left at 0
	 */
	constructor(
		grid: Grid,
		sites: readonly FieldSite[],
		isNeeded: (point: PlanePoint, reachKm: number) => boolean
	) {
		this.grid = grid;
		this.#perCell = Math.min(NEAREST, sites.length);
		this.#constant = new Float32Array(grid.columns * grid.rows);
		const index = indexOf(sites);
		const nearest = new Nearest(this.#perCell);
		const cells: number[] = [];
		for (let row = 0; row < grid.rows; row += BLOCK) {
			for (let column = 0; column < grid.columns; column += BLOCK) {
				const middle = cellCentre(grid, column + (BLOCK - 1) / 2, row + (BLOCK - 1) / 2);
				const reach = (BLOCK / Math.SQRT2) * grid.stepKm;
				// A cell more than asked for, so that contours are whole up to the edge.
				if (!isNeeded(middle, reach + 2 * grid.stepKm)) continue;
				const candidates = candidatesAround(middle, reach, index, sites, this.#perCell);
				const fixed = sharedScore(candidates, sites);
				const ranked = fixed === null ? rank(middle, candidates, sites) : NOBODY;
				forEachCell(grid, column, row, (cell, point) => {
					if (fixed !== null) {
						this.#constant[cell] = fixed;
						return;
					}
					cells.push(cell);
					nearest.find(point, ranked);
					this.#table.push(nearest);
				});
			}
		}
		this.#cells = Uint32Array.from(cells);
	}

	/**
	 * The field for one day, cell by cell, rows from south to north.
	 * @param scores one per site, in the order of the constructor's sites: +1, 0 or -1
	 */
	evaluate(scores: ArrayLike<number>): Float32Array {
		const field = this.#constant.slice();
		const perCell = this.#perCell;
		const { neighbours, weights } = this.#table;
		let at = 0;
		for (const cell of this.#cells) {
			let sum = 0;
			for (const end = at + perCell; at < end; at++) {
				sum += (weights[at] ?? 0) * (scores[neighbours[at] ?? 0] ?? 0);
			}
			field[cell] = sum;
		}
		return field;
	}
}

function cellCentre(grid: Grid, column: number, row: number): PlanePoint {
	return [grid.west + (column + 0.5) * grid.stepKm, grid.south + (row + 0.5) * grid.stepKm];
}

/** Every site that can be among the nearest of some cell within `reach` of a point. */
function candidatesAround(
	[x, y]: PlanePoint,
	reach: number,
	index: Flatbush,
	sites: readonly FieldSite[],
	count: number
): number[] {
	const furthest = index.neighbors(x, y, count).at(-1) ?? 0;
	const [siteX, siteY] = sites[furthest]?.point ?? [x, y];
	const radius = Math.hypot(siteX - x, siteY - y) + 2 * reach;
	return index
		.search(x - radius, y - radius, x + radius, y + radius)
		.filter((site) => {
			const [candidateX, candidateY] = sites[site]?.point ?? [Infinity, Infinity];
			return Math.hypot(candidateX - x, candidateY - y) <= radius;
		})
		.sort((a, b) => a - b);
}

function indexOf(sites: readonly FieldSite[]): Flatbush {
	const index = new Flatbush(sites.length);
	for (const { point } of sites) index.add(point[0], point[1], point[0], point[1]);
	index.finish();
	return index;
}

function sharedScore(candidates: readonly number[], sites: readonly FieldSite[]): number | null {
	const first = sites[candidates[0] ?? -1]?.fixedScore ?? null;
	return candidates.every((candidate) => sites[candidate]?.fixedScore === first) ? first : null;
}

function forEachCell(
	grid: Grid,
	column: number,
	row: number,
	visit: (cell: number, point: PlanePoint) => void
): void {
	const lastRow = Math.min(row + BLOCK, grid.rows);
	const lastColumn = Math.min(column + BLOCK, grid.columns);
	for (let j = row; j < lastRow; j++) {
		for (let i = column; i < lastColumn; i++) {
			visit(j * grid.columns + i, cellCentre(grid, i, j));
		}
	}
}

/** The candidates of a block of cells, those nearest to its middle first. */
interface Ranked {
	middle: PlanePoint;
	site: Uint32Array;
	x: Float64Array;
	y: Float64Array;
	/** From the middle of the block, kilometres. */
	fromMiddle: Float64Array;
}

const NOBODY: Ranked = {
	middle: [0, 0],
	site: new Uint32Array(0),
	x: new Float64Array(0),
	y: new Float64Array(0),
	fromMiddle: new Float64Array(0)
};

function rank(
	middle: PlanePoint,
	candidates: readonly number[],
	sites: readonly FieldSite[]
): Ranked {
	const rows = candidates
		.map((site) => {
			const [x, y] = sites[site]?.point ?? [Infinity, Infinity];
			return { site, x, y, distance: Math.hypot(x - middle[0], y - middle[1]) };
		})
		.sort((a, b) => a.distance - b.distance);
	return {
		middle,
		site: Uint32Array.from(rows, ({ site }) => site),
		x: Float64Array.from(rows, ({ x }) => x),
		y: Float64Array.from(rows, ({ y }) => y),
		fromMiddle: Float64Array.from(rows, ({ distance }) => distance)
	};
}

/** The nearest sites of a cell, nearest first; equally near ones in the order of the sites. */
class Nearest {
	readonly sites: Uint32Array;
	readonly squared: Float64Array;

	constructor(count: number) {
		this.sites = new Uint32Array(count);
		this.squared = new Float64Array(count);
	}

	find([x, y]: PlanePoint, { site, x: siteX, y: siteY, fromMiddle, middle }: Ranked): void {
		const { squared, sites: found } = this;
		const last = squared.length - 1;
		const offMiddle = Math.hypot(x - middle[0], y - middle[1]);
		squared.fill(Infinity);
		for (let i = 0; i < site.length; i++) {
			const furthest = squared[last] ?? 0;
			// By the triangle inequality none of those that follow is nearer; a hair for rounding.
			if ((fromMiddle[i] ?? 0) - offMiddle > Math.sqrt(furthest) + 1e-6) break;
			const candidate = site[i] ?? 0;
			const distance = ((siteX[i] ?? 0) - x) ** 2 + ((siteY[i] ?? 0) - y) ** 2;
			if (distance > furthest || (distance === furthest && candidate > (found[last] ?? 0)))
				continue;
			let at = last;
			for (; at > 0; at--) {
				const before = squared[at - 1] ?? 0;
				const earlier = found[at - 1] ?? 0;
				if (before < distance || (before === distance && earlier < candidate)) break;
				squared[at] = before;
				found[at] = earlier;
			}
			squared[at] = distance;
			found[at] = candidate;
		}
	}
}

/** Rows of neighbours and weights, grown as cells are found that need them. */
class WeightTable {
	neighbours = new Uint32Array(0);
	weights = new Float32Array(0);
	#length = 0;

	push(nearest: Nearest): void {
		const count = nearest.sites.length;
		if (this.#length + count > this.neighbours.length) this.#grow(this.#length + count);
		let total = 0;
		for (const squared of nearest.squared) total += weight(squared);
		nearest.sites.forEach((site, i) => {
			this.neighbours[this.#length + i] = site;
			this.weights[this.#length + i] = weight(nearest.squared[i] ?? 0) / total;
		});
		this.#length += count;
	}

	#grow(least: number): void {
		const size = Math.max(least, 2 * this.neighbours.length, 1 << 16);
		const neighbours = new Uint32Array(size);
		const weights = new Float32Array(size);
		neighbours.set(this.neighbours);
		weights.set(this.weights);
		this.neighbours = neighbours;
		this.weights = weights;
	}
}

/** 1 / d^4, capped a metre from the settlement. */
function weight(squaredKm: number): number {
	return 1 / Math.max(squaredKm, 1e-6) ** 2;
}
