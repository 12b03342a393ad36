/** Where the files of a dataset lie under the project's root: the default's where the site began. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDatasetId } from './openDataset.ts';

/** What is authored. */
export function dataFolder(id: string): string {
	return `data/${id}`;
}

/** What is built from it, as the site serves it. */
export function geoFolder(root: string, id: string): string {
	return `${mapFolder(root, id)}/geo`;
}

/** Its kept editions. */
export function editionsFolder(root: string, id: string): string {
	return `${mapFolder(root, id)}/editions`;
}

/** Whether a dataset brings a base map of its own. */
export function hasBasemap(root: string, id: string): boolean {
	return existsSync(join(root, geoFolder(root, id), 'basemap/countries.topojson'));
}

/** A file of the base map: the dataset's own where it brings one, or the site's. */
export function basemapFile(root: string, id: string, name: string): string {
	const folder = hasBasemap(root, id) ? geoFolder(root, id) : 'static/geo';
	return `${folder}/basemap/${name}`;
}

function mapFolder(root: string, id: string): string {
	return id === defaultDatasetId(root) ? 'static' : `static/maps/${id}`;
}
