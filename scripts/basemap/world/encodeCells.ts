/** Writes cells of the world as TopoJSON: integers on a grid, each ring and line an arc of its own. */
import type { GeometryObject, Properties, Topology } from 'topojson-specification';
import { encodeTopology, toGrid, type Grid } from '../encodeTopology.ts';
import { at, type Point, type Ring } from '../geometry.ts';
import { snap } from '../land/encodeLand.ts';
import type { World } from './cutCells.ts';

/** The objects `land`, `lines`, `rivers`, each feature with its `cell`, and `towns` and `labels`, whose points say it. */
export function encodeCells(
	cells: readonly (readonly [string, World])[],
	grid: Grid,
	credit: string
): Topology {
	const arcs: Point[][] = [];
	const add = (points: readonly Point[]) => arcs.push(snap(grid, points)) - 1;
	const objects: Record<string, GeometryObject<Properties>[]> = {
		land: [],
		lines: [],
		rivers: [],
		towns: [],
		labels: []
	};
	for (const [cell, { land, lines, rivers, towns, labels }] of cells) {
		const areas = land.map((rings) => rings.filter((ring) => bounds(grid, ring)));
		objects.land?.push({
			type: 'MultiPolygon',
			properties: { cell },
			arcs: areas
				.filter(({ length }) => length > 0)
				.map((rings) => rings.map((ring) => [add(ring)]))
		});
		for (const kind of ['border', 'region', 'disputed'] as const) {
			const drawn = lines.filter((line) => line.kind === kind && reaches(grid, line.points));
			if (drawn.length === 0) continue;
			objects.lines?.push({
				type: 'MultiLineString',
				properties: { cell, kind },
				arcs: drawn.map(({ points }) => [add(points)])
			});
		}
		const long = rivers.filter((line) => reaches(grid, line));
		if (long.length > 0) {
			objects.rivers?.push({
				type: 'MultiLineString',
				properties: { cell, kind: 'river' },
				arcs: long.map((line) => [add(line)])
			});
		}
		objects.towns?.push(...towns.map((town) => pointObject(grid, town)));
		objects.labels?.push(...labels.map((label) => pointObject(grid, label)));
	}
	const collections = Object.entries(objects).map(
		([name, geometries]): [string, GeometryObject<Properties>] => [
			name,
			{ type: 'GeometryCollection', geometries }
		]
	);
	return encodeTopology(grid, arcs, Object.fromEntries(collections), credit);
}

function pointObject(
	grid: Grid,
	{
		id,
		point,
		properties
	}: { id?: string; point: Point; properties: Record<string, string | number> }
): GeometryObject<Properties> {
	const [x, y] = toGrid(grid)(point);
	return {
		type: 'Point',
		...(id === undefined ? {} : { id }),
		properties,
		coordinates: [Math.round(x), Math.round(y)]
	};
}

/** Whether a ring is still one on the grid. */
function bounds(grid: Grid, ring: Ring): boolean {
	return snap(grid, ring).length > 3;
}

/** Whether a line is still one on the grid. */
function reaches(grid: Grid, line: readonly Point[]): boolean {
	const points = snap(grid, line);
	return points.length > 2 || at(points, 0).join() !== at(points, points.length - 1).join();
}
