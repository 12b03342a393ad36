import { booleanPointInPolygon, destination } from '@turf/turf';
import type { Theatre } from '../../dataset/theatre.ts';
import { inWords } from '../../dataset/words.ts';
import type { Countries } from '../../ground/territory.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { Country } from '../../model/settlement.ts';
import type { Table } from '../readTable.ts';
import type { SettlementRow } from '../specs.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** How far outside a simplified coast a village may fall, km. */
const COAST_KM = 3;
/** How far from its country a place may lie: a crossing stands on the border, a port at sea. */
const PLACE_KM = 6;

type LonLat = readonly [number, number];

/** What is known of countries: their codes, their outlines, where their points can lie at all. */
export interface KnownCountries {
	theatre: Theatre;
	countries: Countries;
	isInNeighbourhood: Neighbourhood;
}

/**
 * Every settlement lies in its country, and not beyond the border however near. Off a simplified
 * coast, where no country is, it may stand a little way out.
 */
export function checkSettlementCountries(
	table: Table<SettlementRow>,
	known: KnownCountries
): Problem[] {
	const all = known.theatre.compartments.flatMap(({ countries }) => countries);
	return table.rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (lon === undefined || lat === undefined || country === undefined) return [];
		const point: LonLat = [lon, lat];
		// Points far off are checkPoints' to name, and to call swapped.
		if (!isOutlined(known, country) || !known.isInNeighbourhood(country, lon, lat)) return [];
		if (liesIn(known, country, point)) return [];
		const wrong = (finding: string) => [
			wrongCountry(table.file, line, point, country, finding, known)
		];
		const other = all.find((each) => each !== country && liesIn(known, each, point));
		if (other !== undefined) return wrong(`lies in ${other}`);
		if (isNear(known, country, point, COAST_KM)) return [];
		return wrong(`does not lie in ${country}`);
	});
}

/** Every place with a known position lies in or at its country, where the outlines have it. */
export function checkPlaceCountries(table: Table<Place>, known: KnownCountries): Problem[] {
	return table.rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (typeof lon !== 'number' || typeof lat !== 'number' || country === undefined) return [];
		if (!isOutlined(known, country) || !known.isInNeighbourhood(country, lon, lat)) return [];
		const point: LonLat = [lon, lat];
		if (liesIn(known, country, point) || isNear(known, country, point, PLACE_KM)) return [];
		return [wrongCountry(table.file, line, point, country, `does not lie in ${country}`, known)];
	});
}

function isOutlined({ theatre, countries }: KnownCountries, country: Country): boolean {
	return countries.features.some(
		({ properties }) => properties.iso_a3 === theatre.countries[country]
	);
}

function liesIn(
	{ theatre, countries }: KnownCountries,
	country: Country,
	[lon, lat]: LonLat
): boolean {
	return countries.features.some(
		(feature) =>
			feature.properties.iso_a3 === theatre.countries[country] &&
			booleanPointInPolygon([lon, lat], feature)
	);
}

/** Whether the country reaches the circle of `km` around the point, tried in eight directions. */
function isNear(known: KnownCountries, country: Country, [lon, lat]: LonLat, km: number): boolean {
	return [0, 45, 90, 135, 180, -135, -90, -45].some((bearing) => {
		const [x = lon, y = lat] = destination([lon, lat], km, bearing).geometry.coordinates;
		return liesIn(known, country, [x, y]);
	});
}

function wrongCountry(
	file: string,
	line: number,
	[lon, lat]: LonLat,
	country: Country,
	finding: string,
	{ theatre }: KnownCountries
): Problem {
	const hint = inWords(theatre.borderHint);
	return {
		file,
		line,
		column: 'country',
		message: `The point ${String(lon)}, ${String(lat)} ${finding}, but country says ${country}.`,
		hint: `Correct the point or the country${hint === '' ? '.' : `; ${hint}`}`
	};
}
