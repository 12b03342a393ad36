/** Builds a dataset's `labels.geojson`: its table's names where it says, its regions' at their middle. */
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { innermostPoint } from '../innermostPoint.ts';
import { datasetDataDir } from '../paths.ts';
import { readRows } from '../readRows.ts';
import type { Named } from './datasetTowns.ts';

export function buildDatasetLabels(dataset: string, regions: Topology): Named {
	const file = join(datasetDataDir(dataset), 'labels.csv');
	const rows = readRows(file, ['kind', 'name_en', 'name_ar', 'iso_a3', 'lon', 'lat', 'rank']);
	const placed = rows.map(({ kind, name_en, name_ar, iso_a3, lon, lat, rank }) =>
		label({ kind, name_en, name_ar, rank: Number(rank), ...(iso_a3 === '' ? {} : { iso_a3 }) }, [
			Number(lon),
			Number(lat)
		])
	);
	const { areas } = regions.objects as { areas: GeometryCollection };
	const collection = feature(regions, areas);
	const named = (
		collection.features as Feature<Polygon | MultiPolygon, { name_en: string; name_ar: string }>[]
	).map(({ properties: { name_en, name_ar }, geometry }) =>
		label({ kind: 'oblast', name_en, name_ar, rank: 2 }, innermostPoint(geometry).point)
	);
	return { type: 'FeatureCollection', features: [...placed, ...named] };
}

function label(
	properties: Record<string, string | number>,
	[x, y]: [number, number]
): Named['features'][number] {
	const coordinates = [Number(x.toFixed(2)), Number(y.toFixed(2))];
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}
