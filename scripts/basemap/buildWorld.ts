/**
 * Builds `world.topojson`: the rest of the world, coarse, for a reader who zooms out to Washington.
 * Source: world-atlas 110m (Natural Earth, public domain). Natural Earth draws Crimea as Russia's; the box
 * of `countries.topojson` is cut out of it, so neither Ukraine nor any of its borders is in this file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ownersOfArcs } from './arcsOf.ts';
import type { CountryTopology } from './cleanTopology.ts';
import { clipBoxText, runsAlongClipEdge } from './clipBox.ts';
import { encodeTopology, toGrid, type Grid } from './encodeTopology.ts';
import { cutAntimeridian } from './cutAntimeridian.ts';
import type { Point, Ring } from './geometry.ts';
import { linesOf } from './linesOf.ts';
import { nameCountries } from './nameCountries.ts';
import { cacheDir, npmFile } from './paths.ts';
import { readCountryNames } from './readCountryNames.ts';
import { runMapshaper } from './runMapshaper.ts';
import { splitArcs } from './splitArcs.ts';

const naturalEarthCredit = 'Made with Natural Earth (public domain)';
/** 0.02 degrees, 2 km: finer than the source. */
const grid: Grid = { origin: [-180, -90], degrees: 0.02 };

/** Natural Earth draws these apart, without a code; the map shows the states the UN lists. */
const codeOfUncoded: Record<string, string> = {
	Somaliland: 'SOM',
	'N. Cyprus': 'CYP',
	Kosovo: 'XKX'
};

export function buildWorld(): Topology {
	const outside = clipOutside();
	const split = splitArcs(outside.arcs, outside.objects.countries.geometries, runsAlongMapEdge);
	const arcs = split.arcs.map((arc) => snap(arc));
	const objects = {
		countries: nameCountries(split.geometries),
		lines: linesOf(ownersOfArcs(split.geometries), split.edgeArcs)
	};
	return encodeTopology(grid, arcs, objects, naturalEarthCredit);
}

function clipOutside(): CountryTopology {
	const input = join(cacheDir, 'world-coded.geojson');
	writeFileSync(input, JSON.stringify(codedWorld()));
	return runMapshaper('world-clean', [
		['-i', input, 'name=countries'],
		['-dissolve', 'iso_a3'],
		['-erase', `bbox=${clipBoxText}`, 'remove-slivers'],
		['-filter', 'this.area > 0']
	]) as CountryTopology;
}

type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** world-atlas with ISO letters instead of numbers, cut at the antimeridian, without Antarctica. */
function codedWorld(): FeatureCollection {
	const codes = new Map(readCountryNames().map(({ iso_n3, iso_a3 }) => [iso_n3, iso_a3]));
	const text = readFileSync(npmFile('world-atlas', 'countries-110m.json'), 'utf8');
	const world = JSON.parse(text) as WorldAtlas;
	const features = feature(world, world.objects.countries).features.map(
		({ id, properties, geometry }): Feature => {
			const iso_a3 = id ? codes.get(String(id)) : codeOfUncoded[properties.name];
			if (!iso_a3) throw new Error(`data/basemap/countries.csv lacks ${properties.name}`);
			return { type: 'Feature', properties: { iso_a3 }, geometry: cutPolygons(geometry) };
		}
	);
	return {
		type: 'FeatureCollection',
		features: features.filter(({ properties }) => properties?.iso_a3 !== 'ATA')
	};
}

/** Holes stay with the first part: no country with a hole crosses the antimeridian. */
function cutPolygons(geometry: Geometry): Geometry {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const coordinates = (polygons as Ring[][]).flatMap(([exterior = [], ...holes]) =>
		cutAntimeridian(exterior).map((part, i) => (i === 0 ? [part, ...holes] : [part]))
	);
	return { type: 'MultiPolygon', coordinates };
}

/** The seam and the antimeridian. */
function runsAlongMapEdge(start: Point, end: Point): boolean {
	if (runsAlongClipEdge(start, end)) return true;
	return Math.abs(start[0]) > 179.99 && Math.abs(end[0]) > 179.99;
}

function snap(arc: readonly Point[]): Point[] {
	const points = arc.map(toGrid(grid)).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return points.filter(([x, y], i) => {
		const before = points[i - 1];
		return i === points.length - 1 || before?.[0] !== x || before[1] !== y;
	});
}
