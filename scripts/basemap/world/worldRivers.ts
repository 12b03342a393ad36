/** The large rivers of the world: Natural Earth 50m (public domain), without names. */
import type { Point } from '../geometry.ts';
import type { Box } from '../land/readUnits.ts';
import { readRiverLines, type Continent } from '../readRiverLines.ts';
import { clipLine } from './clipToBox.ts';

/** The package's files overlap and have grids of their own: each part of the world from the finest. */
const parts: readonly (readonly [Continent, Box])[] = [
	['europe', [-30, 0, 60, 90]],
	['africa', [-30, -50, 60, 0]],
	['asia', [60, -84, 180, 85]],
	['north-america', [-180, 8, -30, 85]],
	['south-america', [-100, -60, -30, 8]]
];

export function worldRivers(): Point[][] {
	return parts.flatMap(([continent, box]) =>
		readRiverLines(continent).flatMap((line) => clipLine(line, box))
	);
}
