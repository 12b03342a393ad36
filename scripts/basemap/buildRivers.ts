/**
 * Builds `rivers.geojson`: named rivers as lines. GSHHG (LGPL 3+) where it has the river; Natural Earth
 * (public domain), which is coarser, across the Dnipro's reservoirs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import { at, type Point } from './geometry.ts';
import { dataDir } from './paths.ts';
import { readRiverLines } from './readRiverLines.ts';
import { readRiverSegments } from './readRiverSegments.ts';
import { simplifyLine } from './simplifyLine.ts';
import { buildNetwork, traceRiver } from './traceRiver.ts';

const riverCredit = 'GSHHG 2.3.7 (LGPL 3+); Made with Natural Earth (public domain)';
/** Natural Earth's 50m lines are up to 3 km off: only where nothing else is. */
const naturalEarthPrice = 4;

interface RiverProperties {
	kind: 'river';
	name_en: string;
}

export function buildRivers(): FeatureCollection<LineString, RiverProperties> & { credit: string } {
	const gshhg = readRiverSegments(8, 43, 51, 59).filter(({ level }) => level >= 1 && level <= 4);
	const network = buildNetwork([
		...gshhg.map(({ points }) => ({ points, price: 1 })),
		...readRiverLines().map((points) => ({ points, price: naturalEarthPrice }))
	]);
	const features = readCourses().map(({ name_en, stops }): Feature<LineString, RiverProperties> => {
		const line = traceRiver(network, stops);
		if (line.length === 0) throw new Error(`${name_en}: the pieces do not connect`);
		return {
			type: 'Feature',
			properties: { kind: 'river', name_en },
			geometry: { type: 'LineString', coordinates: simplify(line) }
		};
	});
	return { type: 'FeatureCollection', credit: riverCredit, features };
}

/** `data/basemap/rivers.csv`: source, a point on the way, mouth. */
function readCourses(): { name_en: string; stops: Point[] }[] {
	const rows = readFileSync(join(dataDir, 'rivers.csv'), 'utf8').trim().split('\n').slice(1);
	return rows.map((row) => {
		const [name_en = '', ...numbers] = row.split(',');
		const degrees = numbers.map(Number);
		const stops = [0, 2, 4].map((i): Point => [at(degrees, i), at(degrees, i + 1)]);
		return { name_en, stops };
	});
}

/** Rounded to less than the tolerance: three decimals are 110 m, two 1.1 km. */
function simplify(line: readonly Point[]): Point[] {
	return simplifyLine(line, line.map(tolerance)).map((index) => {
		const [x, y] = at(line, index);
		const decimals = tolerance([x, y]) > 2000 ? 2 : 3;
		return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
	});
}

/** Metres: fine in the theatre, less so along the transit route from Poland, coarse elsewhere. */
function tolerance([x, y]: Point): number {
	if (x > 30 && x < 41 && y > 44 && y < 54) return 350;
	return x > 21 && x < 26 && y > 48.5 && y < 52 ? 700 : 2500;
}
