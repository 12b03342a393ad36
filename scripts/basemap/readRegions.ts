/**
 * Reads first-level regions from Natural Earth's states_provinces (public domain; Debian qgis-common).
 * Its borders are about a kilometre off and it files Crimea under Russia: both are put right further on.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { cacheDir, debFile } from './paths.ts';

export interface Region {
	iso_a3: string;
	/** Natural Earth's name, after `mergedInto`. */
	name: string;
	geometry: Polygon | MultiPolygon;
}

const file = 'usr/share/qgis/resources/data/world_map.gpkg';
const countries = ['BLR', 'MDA', 'POL', 'RUS', 'SAU', 'UKR'];
/** Far enough east for 45 E, and for Mecca's neighbours. */
const bounds = ['12', '15', '58', '70'];

/** Cities drawn apart from the region around them would be blots at this scale. */
const mergedInto: Record<string, string> = {
	'City of Minsk': 'Minsk',
	'City of St. Petersburg': 'Leningrad',
	'Kiev City': 'Kiev',
	Moskva: 'Moskovsskaya',
	Sevastopol: 'Crimea'
};

/** Regions of the countries whose inner borders the map shows; several features may share a name. */
export function readRegions(): Region[] {
	const output = join(cacheDir, 'regions.geojson');
	rmSync(output, { force: true });
	const codes = countries.map((code) => `'${code}'`).join(',');
	const select = ['-select', 'name,adm0_a3', '-where', `adm0_a3 IN (${codes})`];
	const window = ['-spat', ...bounds];
	execFileSync('ogr2ogr', [
		'-f',
		'GeoJSON',
		output,
		debFile(file),
		'states_provinces',
		...select,
		...window
	]);
	const source = JSON.parse(readFileSync(output, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		{ name: string; adm0_a3: string }
	>;
	return source.features.map(({ properties, geometry }) => {
		const name = nameOf(properties.adm0_a3, properties.name);
		return { iso_a3: name === 'Crimea' ? 'UKR' : properties.adm0_a3, name, geometry };
	});
}

/** Moldova's forty districts would crowd the map: only the left bank of the Dniester stays apart. */
function nameOf(iso_a3: string, name: string): string {
	if (iso_a3 === 'MDA') return leftBank.has(name) ? 'Transnistria' : 'Moldova';
	return mergedInto[name] ?? name;
}

const leftBank = new Set(['Transnistria', 'Stîngă Nistrului', 'Grigoriopol', 'Camenca', 'Bender']);
