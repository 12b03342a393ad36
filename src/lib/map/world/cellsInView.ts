import type { Bounds } from '../../domain/view/mapModel.ts';
import { CELL_DEGREES, cellBox, cellKeyAt, type CellKey } from './cellGrid.ts';

/** From here on the coarse world shows its corners, and a view holds few cells. */
const CELLS_ZOOM = 4.5;

/** The cells that a view shows in their own detail: none while it is too far out. */
export function cellsInView([west, south, east, north]: Bounds, zoom: number): CellKey[] {
	if (zoom < CELLS_ZOOM) return [];
	const keys = new Set<CellKey>();
	const firstColumn = Math.floor(west / CELL_DEGREES);
	const firstRow = Math.floor(Math.max(south, -90) / CELL_DEGREES);
	for (let row = firstRow; row * CELL_DEGREES < Math.min(north, 90); row++) {
		for (let column = firstColumn; column * CELL_DEGREES < east; column++) {
			keys.add(cellKeyAt(column * CELL_DEGREES, row * CELL_DEGREES));
		}
	}
	return [...keys];
}

/** Whether nothing of a cell lies outside the bounds. */
export function isCovered(key: CellKey, bounds: Bounds | null): boolean {
	if (!bounds) return false;
	const [west, south, east, north] = cellBox(key);
	return west >= bounds[0] && south >= bounds[1] && east <= bounds[2] && north <= bounds[3];
}

/** Those of them that a finer map does not fill. */
export function cellsBeyond(view: Bounds, zoom: number, covered: Bounds | null): CellKey[] {
	return cellsInView(view, zoom).filter((key) => !isCovered(key, covered));
}

/** The file that holds the whole world, coarse; the others are cells, by their key. */
export const COARSE_WORLD = 'world';

/** Files of the world that a view needs: none where the finer map fills it. */
export function worldFilesInView(view: Bounds, zoom: number, covered: Bounds | null): string[] {
	const [west, south, east, north] = view;
	const isFilled =
		covered !== null &&
		west >= covered[0] &&
		south >= covered[1] &&
		east <= covered[2] &&
		north <= covered[3];
	if (isFilled) return [];
	return [COARSE_WORLD, ...cellsBeyond(view, zoom, covered)];
}
