import type { PlaneBox, PlanePoint } from '../geometry/plane.ts';
import { cellCentre, type Grid } from './grid.ts';

/** Cells a side of the blocks in which far-away, undisputed ground is settled at once. */
const BLOCK = 8;
/** How many sets of neighbours a block remembers the weights of: days and lenses come and go. */
const REMEMBERED = 8;

/** Weights of a block's cells, one after the other. */
export interface CellWeights {
	/** Where each cell's weights end. */
	ends: Uint32Array;
	/** Index into the field's places. */
	site: Uint32Array;
	weight: Float32Array;
}

/** Some cells side by side. */
export class Block {
	readonly box: PlaneBox;
	readonly cells: readonly number[];
	readonly isNeeded: boolean;
	readonly #known = new Map<string, CellWeights>();

	constructor(box: PlaneBox, cells: readonly number[], isNeeded: boolean) {
		this.isNeeded = isNeeded;
		this.box = box;
		this.cells = cells;
	}

	/** Its middle, and how far around it its cells reach, with a cell more so that contours are whole. */
	circle(stepKm: number): [middle: PlanePoint, reachKm: number] {
		const { west, south, east, north } = this.box;
		const reachKm = (BLOCK / Math.SQRT2 + 2) * stepKm;
		return [[(west + east) / 2, (south + north) / 2], reachKm];
	}

	remembered(neighbours: string, find: () => CellWeights): CellWeights {
		const weights = this.#known.get(neighbours) ?? find();
		this.#known.delete(neighbours);
		this.#known.set(neighbours, weights);
		const [oldest] = this.#known.keys();
		if (oldest !== undefined && this.#known.size > REMEMBERED) this.#known.delete(oldest);
		return weights;
	}
}

/** The blocks of a grid. */
export function blocksOf(
	grid: Grid,
	isNeeded: (point: PlanePoint, reachKm: number) => boolean
): Block[] {
	const blocks: Block[] = [];
	for (let row = 0; row < grid.rows; row += BLOCK) {
		for (let column = 0; column < grid.columns; column += BLOCK) {
			const middle = cellCentre(grid, column + (BLOCK - 1) / 2, row + (BLOCK - 1) / 2);
			const reach = (BLOCK / Math.SQRT2) * grid.stepKm;
			// A cell more than asked for, so that contours are whole up to the edge.
			blocks.push(blockAt(grid, column, row, isNeeded(middle, reach + 2 * grid.stepKm)));
		}
	}
	return blocks;
}

function blockAt(grid: Grid, column: number, row: number, isNeeded: boolean): Block {
	const lastRow = Math.min(row + BLOCK, grid.rows) - 1;
	const lastColumn = Math.min(column + BLOCK, grid.columns) - 1;
	const [west, south] = cellCentre(grid, column, row);
	const [east, north] = cellCentre(grid, lastColumn, lastRow);
	const cells: number[] = [];
	for (let j = row; j <= lastRow; j++) {
		for (let i = column; i <= lastColumn; i++) cells.push(j * grid.columns + i);
	}
	return new Block({ west, south, east, north }, cells, isNeeded);
}
