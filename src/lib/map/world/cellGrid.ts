import type { Bounds } from '../../domain/view/mapModel.ts';

/** The world's cells: ten by ten degrees, named by their south-west corner: `e030n30`, `w010s20`. */
export type CellKey = string;

export const CELL_DEGREES = 10;

/** Every cell there may be; open sea has no file. */
export const cellKeys: readonly CellKey[] = Array.from({ length: 36 * 18 }, (_, i) =>
	cellKeyAt((i % 36) * CELL_DEGREES - 180, Math.floor(i / 36) * CELL_DEGREES - 90)
);

/** The cell that holds a point; longitudes beyond 180 degrees are those of the next turn. */
export function cellKeyAt(lon: number, lat: number): CellKey {
	const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
	const west = Math.floor(turned / CELL_DEGREES) * CELL_DEGREES;
	const south = Math.floor(Math.min(lat, 89.9) / CELL_DEGREES) * CELL_DEGREES;
	const part = (degrees: number, letters: string, digits: number) =>
		`${letters[degrees < 0 ? 1 : 0] ?? ''}${String(Math.abs(degrees)).padStart(digits, '0')}`;
	return part(west, 'ew', 3) + part(south, 'ns', 2);
}

/** West, south, east, north of a cell, degrees. */
export function cellBox(key: CellKey): Bounds {
	const west = Number(key.slice(1, 4)) * (key.startsWith('w') ? -1 : 1);
	const south = Number(key.slice(5)) * (key[4] === 's' ? -1 : 1);
	return [west, south, west + CELL_DEGREES, south + CELL_DEGREES];
}
