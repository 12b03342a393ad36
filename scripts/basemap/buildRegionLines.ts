/**
 * Builds the oblast lines: borders between regions of one country, from Natural Earth. Its state borders
 * and coasts are up to 3 km from ours, so whatever runs near one of ours is dropped, and the loose end is
 * led straight to our line. A region border therefore never doubles a state border.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Border } from './buildCountries.ts';
import { ringsOf } from './arcsOf.ts';
import { at, type Point } from './geometry.ts';
import { densify, indexSegments } from './measureBorder.ts';
import { nearestPoint } from './nearestPoint.ts';
import { cacheDir } from './paths.ts';
import type { Region } from './readRegions.ts';
import { runMapshaper } from './runMapshaper.ts';
import { simplifyLine } from './simplifyLine.ts';

/** Metres around our borders and coasts in which Natural Earth's line is not believed. */
const nearBorder = 3500;
/** A loose end is led to our line only if that is this close, in metres. */
const longestLead = 6000;
/** Around Kursk Oblast its own outline is drawn over the lines, and the two may not part. */
const toleranceMetres = { kursk: 60, theatre: 400, elsewhere: 2000 };
/** Vertices are rounded to this many parts of a degree, but not around Kursk Oblast. */
const partsOfDegree = { theatre: 1000, elsewhere: 500 };

export interface RegionLine {
	iso_a3: string;
	points: Point[];
}

interface InnerArc extends RegionLine {
	isKursk: boolean;
}

interface RegionTopology {
	arcs: Point[][];
	objects: {
		regions: { geometries: (Polygon<Owner> | MultiPolygon<Owner>)[] };
	};
}
interface Owner {
	iso_a3: string;
	name: string;
}

export function buildRegionLines(
	regions: readonly Region[],
	borders: readonly Border[]
): RegionLine[] {
	const lines = borders.map(({ points }) => points);
	const toBorder = indexSegments(lines);
	return innerArcs(regions)
		.filter(({ points }) => points.some(([x, y]) => isShown(x, y)))
		.flatMap(({ iso_a3, isKursk, points }) =>
			awayFromBorder(densify(points, 0.005), toBorder, lines).map((line) => ({
				iso_a3,
				points: simplify(line, isKursk)
			}))
		);
}

const isTheatre = (x: number, y: number) => x > 21 && x < 41 && y > 44 && y < 54;

/** Russia to 45 E and 62 N; of Saudi Arabia only the Red Sea side, with Mecca province. */
const isShown = (x: number, y: number) => x < 45 && y < 62 && (y > 40 || x < 44);

function innerArcs(regions: readonly Region[]): InnerArc[] {
	const input = join(cacheDir, 'regions-input.geojson');
	const features = regions.map(({ iso_a3, name, geometry }) => ({
		type: 'Feature',
		properties: { iso_a3, name },
		geometry
	}));
	writeFileSync(input, JSON.stringify({ type: 'FeatureCollection', features }));
	const { arcs, objects } = runMapshaper('regions-clean', [
		['-i', input, 'name=regions'],
		['-dissolve', 'iso_a3,name'],
		['-clean']
	]) as RegionTopology;
	const owners = arcs.map((): Owner[] => []);
	for (const geometry of objects.regions.geometries) {
		for (const reference of ringsOf(geometry).flat()) {
			const owner = geometry.properties;
			if (owner) at(owners, reference < 0 ? ~reference : reference).push(owner);
		}
	}
	return arcs.flatMap((points, arc) => {
		const [first, second] = at(owners, arc);
		if (!first || !second || first.iso_a3 !== second.iso_a3) return [];
		if (isMeccaOnly(first, second) || isCrimea(first, second)) return [];
		const isKursk = first.name === 'Kursk' || second.name === 'Kursk';
		return [{ iso_a3: first.iso_a3, isKursk, points }];
	});
}

/** Saudi Arabia's other provinces are not part of the story. */
const isMeccaOnly = (a: Owner, b: Owner) =>
	a.iso_a3 === 'SAU' && a.name !== 'Makkah' && b.name !== 'Makkah';
/** Crimea's border with Kherson Oblast comes from a better source. */
const isCrimea = (a: Owner, b: Owner) => a.name === 'Crimea' || b.name === 'Crimea';

function awayFromBorder(
	points: readonly Point[],
	toBorder: (point: Point) => number,
	borders: readonly (readonly Point[])[]
): Point[][] {
	const runs: Point[][] = [];
	let run: Point[] = [];
	points.forEach((point, i) => {
		if (toBorder(point) > nearBorder) {
			if (run.length === 0 && i > 0) run.push(...leadTo(point, borders));
			run.push(point);
			return;
		}
		if (run.length > 0) runs.push([...run, ...leadTo(at(run, run.length - 1), borders)]);
		run = [];
	});
	if (run.length > 0) runs.push(run);
	return runs.filter((line) => line.length > 4);
}

function leadTo(point: Point, borders: readonly (readonly Point[])[]): Point[] {
	const { nearest, metres } = nearestPoint(point, borders);
	return metres < longestLead ? [nearest] : [];
}

function simplify(line: readonly Point[], isKursk: boolean): Point[] {
	const zoneOf = ([x, y]: Point) => (isTheatre(x, y) ? 'theatre' : 'elsewhere');
	const tolerances = line.map((point) => toleranceMetres[isKursk ? 'kursk' : zoneOf(point)]);
	return simplifyLine(line, tolerances).map((index, i, kept) => {
		const point = at(line, index);
		// The ends stay: other lines and borders begin there.
		if (isKursk || i === 0 || i === kept.length - 1) return point;
		const parts = partsOfDegree[zoneOf(point)];
		return [Math.round(point[0] * parts) / parts, Math.round(point[1] * parts) / parts];
	});
}
