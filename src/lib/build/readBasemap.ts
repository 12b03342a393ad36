import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Countries } from '../domain/ground/territory.ts';
import type { Regions } from '../domain/layers/layerInputs.ts';
import type { Checked } from '../domain/model/problem.ts';
import { readTextFile } from './readTextFile.ts';

/** Outlines of countries. @param file path of the TopoJSON under `root` */
export function readCountries(root: string, file: string): Checked<Countries> {
	return readTopology(root, file, 'countries') as Checked<Countries>;
}

/** Oblasts and provinces. @param file path of the TopoJSON under `root` */
export function readRegions(root: string, file: string): Checked<Regions> {
	return readTopology(root, file, 'areas') as Checked<Regions>;
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
