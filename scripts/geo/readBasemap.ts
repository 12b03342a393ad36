import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Countries } from '../../src/lib/domain/ground/territory.ts';
import type { Regions } from '../../src/lib/domain/layers/layerInputs.ts';
import type { Checked } from '../../src/lib/domain/model/problem.ts';
import { readTextFile } from './readTextFile.ts';

/** Where the base map's files are, unless a dataset brings its own. */
const BASEMAP = 'static/geo/basemap';

/** Outlines of countries from `countries.topojson` of a base map under `root`. */
export function readCountries(root: string, folder = BASEMAP): Checked<Countries> {
	return readTopology(root, `${folder}/countries.topojson`, 'countries') as Checked<Countries>;
}

/** Oblasts and provinces from `regions.topojson` of the base map under `root`. */
export function readRegions(root: string): Checked<Regions> {
	return readTopology(root, `${BASEMAP}/regions.topojson`, 'areas') as Checked<Regions>;
}

function readTopology(root: string, file: string, object: string): Checked<FeatureCollection> {
	const text = readTextFile(join(root, file));
	try {
		const topology = JSON.parse(text ?? '') as Topology<Record<string, GeometryCollection>>;
		const collection = topology.objects[object];
		if (collection !== undefined) return { ok: true, value: feature(topology, collection) };
	} catch {
		// The answer is the same as for a topology without the object.
	}
	return {
		ok: false,
		problems: [
			{
				file,
				message: text === null ? 'The file is missing.' : `It is not TopoJSON with "${object}".`,
				hint: 'Build it with: npm run build:basemap'
			}
		]
	};
}
