/** Builds a dataset's `towns.geojson`: its table's names and ranks, points and further names of GeoNames. */
import { join } from 'node:path';
import type { Feature, FeatureCollection, Point as PointGeometry } from 'geojson';
import { datasetDataDir } from '../paths.ts';
import { geoNamesCredit, nameLanguages, readGeoNames, readNames } from '../readGeoNames.ts';
import { readRows } from '../readRows.ts';

export type Named = FeatureCollection<PointGeometry, Record<string, string | number>>;

/** Throws where GeoNames has no place of the number. */
export function buildDatasetTowns(dataset: string): Named & { credit: string } {
	const file = join(datasetDataDir(dataset), 'towns.csv');
	const rows = readRows(file, ['id', 'name_en', 'name_ar', 'geonames_id', 'rank', 'kind']);
	const places = new Map(readGeoNames().map((place) => [place.id, place]));
	const translated = nameLanguages.map((language) => [language, readNames(language)] as const);
	const features = rows.map((row): Feature<PointGeometry, Record<string, string | number>> => {
		const place = places.get(row.geonames_id);
		if (!place) throw new Error(`${file}: ${row.id}: GeoNames has no place ${row.geonames_id}`);
		const names = translated.flatMap(([language, known]) => {
			const name = known.get(row.geonames_id);
			return name === undefined ? [] : [[`name_${language}`, name]];
		});
		const properties = {
			id: row.id,
			name_en: row.name_en,
			...(Object.fromEntries(names) as Record<string, string>),
			...(row.name_ar === '' ? {} : { name_ar: row.name_ar }),
			country: place.country,
			rank: Number(row.rank),
			kind: row.kind
		};
		return {
			type: 'Feature',
			id: row.id,
			properties,
			geometry: { type: 'Point', coordinates: place.point }
		};
	});
	return { type: 'FeatureCollection', credit: geoNamesCredit, features };
}
