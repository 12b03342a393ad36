import type { PlaneBox, PlanePoint } from '../geometry/plane.ts';

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

/** The index of the cell that a point lies in; -1 outside the grid. */
export function cellAt({ west, south, stepKm, columns, rows }: Grid, [x, y]: PlanePoint): number {
	const [column, row] = [Math.floor((x - west) / stepKm), Math.floor((y - south) / stepKm)];
	const isInside = column >= 0 && column < columns && row >= 0 && row < rows;
	return isInside ? row * columns + column : -1;
}

export function centreOf(grid: Grid, cell: number): PlanePoint {
	return cellCentre(grid, cell % grid.columns, Math.floor(cell / grid.columns));
}

export function cellCentre(grid: Grid, column: number, row: number): PlanePoint {
	return [grid.west + (column + 0.5) * grid.stepKm, grid.south + (row + 0.5) * grid.stepKm];
}
