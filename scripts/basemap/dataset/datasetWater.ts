/** Builds a dataset's `rivers.geojson` and `lakes.geojson`. */
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { at, boundsOf, type Point } from '../geometry.ts';
import { datasetDataDir } from '../paths.ts';
import { readLakes, waterbodiesCredit } from '../readLakes.ts';
import { readRiverLines } from '../readRiverLines.ts';
import { readRiverSegments } from '../readRiverSegments.ts';
import { readRows } from '../readRows.ts';
import { simplifyLine } from '../simplifyLine.ts';
import { buildNetwork, traceRiver } from '../traceRiver.ts';
import { validParts } from '../validParts.ts';
import type { DatasetSettings } from './readSettings.ts';

const riverCredit = 'GSHHG 2.3.7 (LGPL 3+); Made with Natural Earth (public domain)';
/** Natural Earth's 50m lines are up to 3 km off: only where nothing else is. */
const naturalEarthPrice = 4;
/** Larger numbers are intermittent streams and canals. */
const lastLevel = 4;
const riverToleranceMetres = 350;
const smallestLakeKm2 = 20;

/** `rivers.csv` gives a name, and a source, a point on the way and a mouth. */
export function buildDatasetRivers(
	dataset: string,
	[west, south, east, north]: DatasetSettings['riversWithin']
): FeatureCollection<LineString> & { credit: string } {
	const segments = readRiverSegments(west, south, east, north).filter(
		({ level }) => level <= lastLevel
	);
	const network = buildNetwork([
		...segments.map(({ points }) => ({ points, price: 1 })),
		...readRiverLines('asia')
			.filter((line) => line.some(([x, y]) => x > west && x < east && y > south && y < north))
			.map((points) => ({ points, price: naturalEarthPrice }))
	]);
	const file = join(datasetDataDir(dataset), 'rivers.csv');
	const columns = [
		'name_en',
		'name_ar',
		'from_lon',
		'from_lat',
		'via_lon',
		'via_lat',
		'to_lon',
		'to_lat'
	] as const;
	const features = readRows(file, columns).map((row): Feature<LineString> => {
		const stop = (lon: string, lat: string): Point => [Number(lon), Number(lat)];
		const line = traceRiver(network, [
			stop(row.from_lon, row.from_lat),
			stop(row.via_lon, row.via_lat),
			stop(row.to_lon, row.to_lat)
		]);
		if (line.length === 0) throw new Error(`${row.name_en}: the pieces do not connect`);
		return {
			type: 'Feature',
			properties: { kind: 'river', name_en: row.name_en, name_ar: row.name_ar },
			geometry: { type: 'LineString', coordinates: simplifyRiver(line) }
		};
	});
	return { type: 'FeatureCollection', credit: riverCredit, features };
}

function simplifyRiver(line: readonly Point[]): Point[] {
	return simplifyLine(
		line,
		line.map(() => riverToleranceMetres)
	).map((index) => {
		const [x, y] = at(line, index);
		return [Number(x.toFixed(3)), Number(y.toFixed(3))];
	});
}

export function buildDatasetLakes([
	west,
	south,
	east,
	north
]: DatasetSettings['box']): FeatureCollection<Polygon> & {
	credit: string;
} {
	const features = readLakes(smallestLakeKm2)
		.filter(([outline = []]) => {
			const [w, s, e, n] = boundsOf(outline);
			return e > west && w < east && n > south && s < north;
		})
		.flatMap(([outline = []]) => validParts(outline, 3))
		.map((coordinates): Feature<Polygon> => ({
			type: 'Feature',
			properties: { kind: 'lake' },
			geometry: { type: 'Polygon', coordinates }
		}));
	return { type: 'FeatureCollection', credit: waterbodiesCredit, features };
}
