/** Where the basemap build reads and writes, all relative to the repository root. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Git-ignored: the heavy inputs and every intermediate file. Safe to delete. */
export const cacheDir = join(root, '.cache/basemap');
/** Committed: the small tables the build reads. */
export const dataDir = join(root, 'data/basemap');
/** Committed: what the app loads. */
export const outDir = join(root, 'static/geo/basemap');

/** A file of an installed npm input, by package name. */
export const npmFile = (packageName: string, file: string): string =>
	join(cacheDir, 'npm/node_modules', packageName, file);
/** A file of an unpacked Debian input, by its path on the installed system. */
export const debFile = (file: string): string => join(cacheDir, 'deb/root', file);
/** The datasets that bring finer pieces. */
export const datasetsWithBasemap = (): string[] =>
	readdirSync(join(root, 'data'))
		.filter((id) => existsSync(join(root, 'data', id, 'basemap/settings.json')))
		.sort();
/** Committed: the tables of a dataset's finer pieces. */
export const datasetDataDir = (id: string): string => join(root, 'data', id, 'basemap');
/** Committed: the finer pieces of a dataset, which the app loads in place of `outDir`. */
export const datasetOutDir = (id: string): string => join(root, 'static/maps', id, 'geo/basemap');
