/**
 * Builds `oblasts.topojson` (object `lines`: borders between regions, which the map draws) and
 * `regions.topojson` (object `areas`: some regions, from which the story's layers are built).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type {
	GeometryCollection,
	MultiLineString,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { openStreetMapCredit, type BuiltCountries } from './buildCountries.ts';
import { buildRegionAreas } from './buildRegionAreas.ts';
import { buildRegionLines, type RegionLine } from './buildRegionLines.ts';
import { clipBox } from './clipBox.ts';
import { crimeaLandBorder } from './crimeaLandBorder.ts';
import { decodeCountries } from './decodeCountries.ts';
import { encodeTopology, toGrid, type Grid } from './encodeTopology.ts';
import type { Point } from './geometry.ts';
import { cacheDir } from './paths.ts';
import type { SourceCountry } from './readSourceCountries.ts';
import { readRegions } from './readRegions.ts';
import { runMapshaper } from './runMapshaper.ts';
import { gridDegrees } from './simplifyTopology.ts';

/** The grid of countries.topojson, so that shared vertices stay identical. */
const grid: Grid = { origin: [clipBox.west, clipBox.south], degrees: gridDegrees };
const credit = `Made with Natural Earth (public domain); ${openStreetMapCredit}`;

interface AreaProperties {
	iso_a3: string;
	name_en: string;
	kind: string;
}

export interface BuiltOblasts {
	lines: Topology;
	regions: Topology;
	areas: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
}

export function buildOblasts(
	countries: BuiltCountries,
	source: readonly SourceCountry[]
): BuiltOblasts {
	const regions = readRegions();
	const crimea = source.find(({ iso_a3 }) => iso_a3 === 'UKR')?.crimea;
	if (!crimea) throw new Error('the source has no outline of Crimea');
	const polygons = decodeCountries(countries.topology);
	const areas: BuiltOblasts['areas'] = {
		type: 'FeatureCollection',
		features: buildRegionAreas(regions, polygons, crimea).map(
			({ region, polygons: coordinates }) => ({
				type: 'Feature',
				properties: { iso_a3: region.iso_a3, name_en: region.name_en, kind: region.kind },
				geometry: { type: 'MultiPolygon', coordinates }
			})
		)
	};
	const lines = [
		...buildRegionLines(regions, countries.borders),
		...crimeaLandBorder(crimea, countries.borders)
	];
	return { lines: linesTopology(lines), regions: areasTopology(areas), areas };
}

function linesTopology(lines: readonly RegionLine[]): Topology {
	const countries = [...new Set(lines.map(({ iso_a3 }) => iso_a3))].sort();
	const geometries = countries.map((code): MultiLineString => ({
		type: 'MultiLineString',
		properties: { iso_a3: code, kind: 'oblast' },
		arcs: lines.flatMap(({ iso_a3 }, arc) => (iso_a3 === code ? [[arc]] : []))
	}));
	const arcs = lines.map(({ points }) => snap(points));
	return encodeTopology(grid, arcs, { lines: { type: 'GeometryCollection', geometries } }, credit);
}

function areasTopology(areas: BuiltOblasts['areas']): Topology {
	const input = join(cacheDir, 'areas.geojson');
	writeFileSync(input, JSON.stringify(areas));
	const { arcs, objects } = runMapshaper('areas', [['-i', input, 'name=areas']]) as {
		arcs: Point[][];
		objects: { areas: GeometryCollection<AreaProperties> };
	};
	const geometries = objects.areas.geometries as (TopoPolygon | TopoMultiPolygon)[];
	return encodeTopology(
		grid,
		arcs.map((arc) => snap(arc)),
		{ areas: { type: 'GeometryCollection', geometries } },
		credit
	);
}

function snap(arc: readonly Point[]): Point[] {
	const points = arc.map(toGrid(grid)).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return points.filter(([x, y], i) => {
		const before = points[i - 1];
		return i === points.length - 1 || before?.[0] !== x || before[1] !== y;
	});
}
