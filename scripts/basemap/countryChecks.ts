/** Checks of a file of countries, each a sentence about what is wrong. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Countries } from './decodeCountries.ts';
import { findCrossings } from './findCrossings.ts';
import { at, isInside, type Point } from './geometry.ts';
import { readCountryNames } from './readCountryNames.ts';

export interface Witness {
	place: string;
	point: Point;
	/** Where the point must lie; null: in no country. */
	iso_a3: string | null;
}

/** Every witness lies in its own country and in no other. */
export function checkWitnesses(countries: Countries, witnesses: readonly Witness[]): string[] {
	return witnesses.flatMap(({ place, point, iso_a3 }) => {
		const found = countries.features
			.filter(({ geometry }) => partsOf(geometry).some((rings) => isInside(point, rings)))
			.map(({ properties }) => properties.iso_a3);
		const isRight = iso_a3 ? found.length === 1 && found[0] === iso_a3 : found.length === 0;
		return isRight
			? []
			: [`${place} lies in ${found.join(' and ') || 'no country'}, not in ${iso_a3 ?? 'the sea'}`];
	});
}

/** Every feature has a code and name from the table, and no code occurs twice. */
export function checkCodes(countries: Countries): string[] {
	const names = new Map(readCountryNames().map(({ iso_a3, name }) => [iso_a3, name]));
	const codes = countries.features.map(({ properties }) => properties.iso_a3);
	return [
		...countries.features
			.filter(({ properties }) => names.get(properties.iso_a3) !== properties.name)
			.map(({ properties }) => `${properties.iso_a3} ${properties.name} is not in countries.csv`),
		...codes.filter((code, i) => codes.indexOf(code) !== i).map((code) => `${code} occurs twice`)
	];
}

/** No border crosses itself or another; the topology's integer arcs make the test exact. */
export function checkCrossings(topology: Topology): string[] {
	const lines = topology.arcs.map((arc) => {
		let x = 0;
		let y = 0;
		return arc.map((delta): Point => [(x += at(delta, 0)), (y += at(delta, 1))]);
	});
	const crossings = findCrossings(lines, 2500);
	return crossings.length === 0
		? []
		: [`${String(crossings.length / 2)} crossings between borders`];
}

/** Outlines with their holes, part by part. */
export function partsOf(geometry: Polygon | MultiPolygon): Point[][][] {
	return (
		geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	) as Point[][][];
}
