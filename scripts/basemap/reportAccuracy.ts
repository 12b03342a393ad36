/** Prints how far the borders in `countries.topojson` lie from the source: the figures in docs/basemap.md. */
import { sharedBorder, type BuiltCountries } from './buildCountries.ts';
import type { Point, Ring } from './geometry.ts';
import { densify, indexSegments, measureDeviation } from './measureBorder.ts';
import type { SourceCountry } from './readSourceCountries.ts';

/** Ukraine-Russia must be this close; the build fails otherwise. */
const limitMetres = 100;

export function reportAccuracy(countries: BuiltCountries, source: readonly SourceCountry[]): void {
	const rings = (code: string) => {
		const country = source.find(({ iso_a3 }) => iso_a3 === code);
		return country ? [...country.exteriors, ...country.islands] : [];
	};
	for (const other of ['RUS', 'BLR', 'POL', 'MDA', 'ROU']) {
		const drawn = sharedBorder(countries, 'UKR', other);
		const largest = reportPair(`UKR-${other}`, drawn, rings('UKR'), rings(other));
		if (other === 'RUS' && largest > limitMetres) {
			throw new Error(`Ukraine-Russia border is ${largest.toFixed(0)} m off its source`);
		}
	}
	const coast = countries.borders.filter(({ owners }) => owners.size === 1 && owners.has('UKR'));
	report(
		'UKR coast, drawn to source',
		coast.flatMap(({ points }) => densify(points, 1e-3)),
		rings('UKR')
	);
}

function reportPair(pair: string, drawn: Point[][], own: Ring[], other: Ring[]): number {
	const toOther = indexSegments(other);
	// Where the source's two states share the border (within 50 m); the ends of the border are left out.
	const shared = own.flat().filter((point) => toOther(point) < 50);
	const there = report(`${pair}, source to drawn`, shared, drawn);
	const back = report(
		`${pair}, drawn to source`,
		drawn.flatMap((line) => densify(line, 1e-3)),
		[...own, ...other]
	);
	return Math.max(there, back);
}

function report(what: string, points: Point[], lines: Point[][]): number {
	const { largest, percentile95, samples } = measureDeviation(points, lines);
	const metres = (value: number) => `${value.toFixed(0).padStart(5)} m`;
	console.log(
		`${what.padEnd(28)} largest ${metres(largest)}, 95 % within ${metres(percentile95)} (${String(samples)} points)`
	);
	return largest;
}
