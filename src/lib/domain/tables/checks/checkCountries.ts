import { booleanPointInPolygon, destination } from '@turf/turf';
import type { Countries } from '../../ground/territory.ts';
import type { Place, PlaceCountry } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Table } from '../readTable.ts';
import type { SettlementRow } from '../specs.ts';
import { isInNeighbourhood } from './neighbourhood.ts';

const ISO_A3: Readonly<Record<PlaceCountry, string>> = {
	UA: 'UKR',
	RU: 'RUS',
	PL: 'POL',
	SA: 'SAU',
	US: 'USA',
	GB: 'GBR',
	BE: 'BEL',
	FR: 'FRA',
	BY: 'BLR'
};

/** How far outside a simplified coast a village may fall, km. */
const COAST_KM = 3;
/** How far from its country a place may lie: a crossing stands on the border, a port at sea. */
const PLACE_KM = 6;

type LonLat = readonly [number, number];

/**
 * Every settlement lies in its country, and not beyond the border however near. Off a simplified
 * coast, where no country is, it may stand a little way out.
 */
export function checkSettlementCountries(
	table: Table<SettlementRow>,
	countries: Countries
): Problem[] {
	return table.rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (lon === undefined || lat === undefined || country === undefined) return [];
		const point: LonLat = [lon, lat];
		// Points far off are checkPoints' to name, and to call swapped.
		if (!isInNeighbourhood(country, lon, lat) || liesIn(countries, country, point)) return [];
		const other = country === 'UA' ? 'RU' : 'UA';
		if (liesIn(countries, other, point))
			return [wrongCountry(table.file, line, point, country, `lies in ${other}`)];
		if (isNear(countries, country, point, COAST_KM)) return [];
		return [wrongCountry(table.file, line, point, country, `does not lie in ${country}`)];
	});
}

/** Every place with a known position lies in or at its country, where the outlines have it. */
export function checkPlaceCountries(table: Table<Place>, countries: Countries): Problem[] {
	const known = new Set(countries.features.map(({ properties }) => properties.iso_a3));
	return table.rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (typeof lon !== 'number' || typeof lat !== 'number' || country === undefined) return [];
		if (!known.has(ISO_A3[country]) || !isInNeighbourhood(country, lon, lat)) return [];
		const point: LonLat = [lon, lat];
		if (liesIn(countries, country, point) || isNear(countries, country, point, PLACE_KM)) return [];
		return [wrongCountry(table.file, line, point, country, `does not lie in ${country}`)];
	});
}

function liesIn(countries: Countries, country: PlaceCountry, [lon, lat]: LonLat): boolean {
	return countries.features.some(
		(feature) =>
			feature.properties.iso_a3 === ISO_A3[country] && booleanPointInPolygon([lon, lat], feature)
	);
}

/** Whether the country reaches the circle of `km` around the point, tried in eight directions. */
function isNear(countries: Countries, country: PlaceCountry, [lon, lat]: LonLat, km: number) {
	return [0, 45, 90, 135, 180, -135, -90, -45].some((bearing) => {
		const [x = lon, y = lat] = destination([lon, lat], km, bearing).geometry.coordinates;
		return liesIn(countries, country, [x, y]);
	});
}

function wrongCountry(
	file: string,
	line: number,
	[lon, lat]: LonLat,
	country: PlaceCountry,
	finding: string
): Problem {
	return {
		file,
		line,
		column: 'country',
		message: `The point ${String(lon)}, ${String(lat)} ${finding}, but country says ${country}.`,
		hint: 'Correct the point or the country; Crimea lies in UA.'
	};
}
