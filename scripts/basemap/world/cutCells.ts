/** Cuts the world into cells of ten by ten degrees. */
import { CELL_DEGREES, cellBox, cellKeys } from '../../../src/lib/map/world/cellGrid.ts';
import { boundsOf, type Point, type Ring } from '../geometry.ts';
import type { Box } from '../land/readUnits.ts';
import { clipArea, clipLine } from './clipToBox.ts';
import type { WorldLine } from './worldLines.ts';
import type { WorldLabel } from './worldLabels.ts';
import type { WorldTown } from './worldTowns.ts';

/** The whole world, or what of it lies in one cell. */
export interface World {
	land: Ring[][];
	lines: WorldLine[];
	rivers: Point[][];
	towns: WorldTown[];
	labels: WorldLabel[];
}

/** Degrees that land reaches over the edge of its cell, so that no seam shows between two fills. */
const overlap = 0.02;

/** Cells that hold anything, by key, west to east and south to north. */
export function cutCells(world: World): Map<string, World> {
	const cells = new Map<string, World>();
	for (let west = -180; west < 180; west += CELL_DEGREES) {
		// A strip first: the largest outlines have a hundred thousand vertices.
		// It is wider than the cells: edges that lie on edges are cut wrongly.
		const strip = cutTo(world, [west - 1, -90, west + CELL_DEGREES + 1, 90]);
		for (const key of cellKeys.filter((each) => cellBox(each)[0] === west)) {
			const cell = cutTo(strip, cellBox(key));
			if (cell.land.length + cell.lines.length + cell.towns.length > 0) cells.set(key, cell);
		}
	}
	return cells;
}

function cutTo(world: World, box: Box): World {
	const [west, south, east, north] = box;
	const grown: Box = [west - overlap, south - overlap, east + overlap, north + overlap];
	const isIn = ({ point: [x, y] }: { point: Point }) =>
		x >= west && x < east && y >= south && y < north;
	return {
		land: clipArea(
			world.land.filter(([outline = []]) => meets(outline, grown)),
			grown
		),
		lines: world.lines.flatMap(({ kind, points }) =>
			meets(points, box) ? clipLine(points, box).map((piece) => ({ kind, points: piece })) : []
		),
		rivers: world.rivers.flatMap((line) => (meets(line, box) ? clipLine(line, box) : [])),
		towns: world.towns.filter(isIn),
		labels: world.labels.filter(isIn)
	};
}

function meets(points: readonly Point[], [west, south, east, north]: Box): boolean {
	const [w, s, e, n] = boundsOf(points);
	return e >= west && w <= east && n >= south && s <= north;
}
