/** Cuts a unit along lines that cross it, with mapshaper. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isInside, type Point, type Ring } from '../geometry.ts';
import { cacheDir } from '../paths.ts';
import { runMapshaper } from '../runMapshaper.ts';

/** The part that holds the point, and all the rest; throws where the lines do not part them. */
export function cutAlong(
	geometry: Polygon | MultiPolygon,
	lines: readonly Point[][],
	inside: Point
): [taken: MultiPolygon, rest: MultiPolygon] {
	const input = join(cacheDir, 'cut-unit.geojson');
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const outlines = (polygons as Ring[][]).flat();
	writeFileSync(
		input,
		JSON.stringify({ type: 'MultiLineString', coordinates: [...outlines, ...lines] })
	);
	const topology = runMapshaper('cut-unit', [
		['-i', input, 'name=faces'],
		['-snap', 'interval=0.0001'],
		// Splits lines where they cross, which may be between two vertices.
		['-clean'],
		['-polygons']
	]) as Topology<{ faces: GeometryCollection }>;
	const faces = feature(topology, topology.objects.faces).features.flatMap((face) =>
		face.geometry.type === 'Polygon' ? [face.geometry.coordinates as Ring[]] : []
	);
	const taken = faces.filter((rings) => isInside(inside, rings));
	if (taken.length !== 1 || faces.length < 2)
		throw new Error(`no line cuts off ${inside.join(' ')}`);
	return [
		{ type: 'MultiPolygon', coordinates: taken },
		{ type: 'MultiPolygon', coordinates: faces.filter((rings) => !taken.includes(rings)) }
	];
}
