/**
 * Builds `labels.geojson`: where the names of countries, oblasts and seas go. Countries and oblasts are
 * placed by rule (the point farthest from their edges); those of the story, and the seas, by hand in
 * `data/basemap/labels.csv`, because the theatre's names must keep clear of the front.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	Feature,
	FeatureCollection,
	MultiPolygon,
	Point as PointGeometry,
	Polygon
} from 'geojson';
import { runsAlongClipEdge } from './clipBox.ts';
import type { Point } from './geometry.ts';
import { innermostPoint } from './innermostPoint.ts';
import { dataDir } from './paths.ts';

export interface LabelProperties {
	kind: 'country' | 'oblast' | 'sea' | 'river';
	name_en: string;
	/** 1 is shown first. */
	rank: number;
	iso_a3?: string;
}

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** Ranks by area: 2 from the first, 3 from the second, 4 from the third, then no label. */
const rankAreasKm2 = [150_000, 15_000, 5_000];

export function buildLabels(
	countries: Areas<{ iso_a3: string; name: string }>,
	oblasts: Areas<{ iso_a3: string; name_en: string }>
): FeatureCollection<PointGeometry, LabelProperties> {
	const placed = readPlacedLabels();
	const byHand = new Set(placed.map(({ properties }) => properties.name_en));
	const byRule = [
		...countries.features.flatMap(({ properties, geometry }) =>
			labelCountry(properties.name, properties.iso_a3, geometry)
		),
		...oblasts.features.map(({ properties, geometry }) =>
			label(
				{ kind: 'oblast', name_en: properties.name_en, rank: 2, iso_a3: properties.iso_a3 },
				innermostPoint(geometry).point
			)
		)
	];
	const features = [
		...placed,
		...byRule.filter(({ properties }) => !byHand.has(properties.name_en))
	];
	return { type: 'FeatureCollection', features };
}

function labelCountry(
	name_en: string,
	iso_a3: string,
	geometry: Polygon | MultiPolygon
): Labelled[] {
	if (isCutByClipBox(geometry)) return [];
	const { point, areaKm2 } = innermostPoint(geometry);
	const step = rankAreasKm2.findIndex((area) => areaKm2 >= area);
	return step < 0 ? [] : [label({ kind: 'country', name_en, rank: step + 2, iso_a3 }, point)];
}

/** The point inside the part we have would not be the country's: those are placed by hand or not at all. */
function isCutByClipBox(geometry: Polygon | MultiPolygon): boolean {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return (polygons as Point[][][]).flat(2).some((point) => runsAlongClipEdge(point, point));
}

type Labelled = Feature<PointGeometry, LabelProperties>;

function label(properties: LabelProperties, [x, y]: Point): Labelled {
	const coordinates = [Number(x.toFixed(2)), Number(y.toFixed(2))];
	return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

function readPlacedLabels(): Labelled[] {
	const rows = readFileSync(join(dataDir, 'labels.csv'), 'utf8').trim().split('\n').slice(1);
	return rows.map((row) => {
		const [kind, name_en = '', iso_a3, lon, lat, rank] = row.split(',');
		const properties: LabelProperties = {
			kind: kind as LabelProperties['kind'],
			name_en,
			rank: Number(rank),
			...(iso_a3 ? { iso_a3 } : {})
		};
		return label(properties, [Number(lon), Number(lat)]);
	});
}
