import { booleanPointInPolygon } from '@turf/turf';
import type { Countries } from '../../control/territory.ts';
import type { Problem } from '../../model/problem.ts';
import type { Country } from '../../model/settlement.ts';
import type { Table } from '../readTable.ts';
import type { SettlementRow } from '../specs.ts';

const ISO_A3: Record<Country, string> = { UA: 'UKR', RU: 'RUS' };
const NAMES: Record<Country, string> = { UA: 'Ukraine', RU: 'Russia' };

/**
 * No settlement lies in the other country. Villages on the coast or on the border may fall just
 * outside every simplified outline; those pass.
 */
export function checkCountries(table: Table<SettlementRow>, countries: Countries): Problem[] {
	const liesIn = (country: Country, lon: number, lat: number) =>
		countries.features.some(
			(feature) =>
				feature.properties.iso_a3 === ISO_A3[country] && booleanPointInPolygon([lon, lat], feature)
		);
	return table.rows.flatMap(({ line, fields: { lon, lat, country } }): Problem[] => {
		if (lon === undefined || lat === undefined || country === undefined) return [];
		const other: Country = country === 'UA' ? 'RU' : 'UA';
		if (!liesIn(other, lon, lat)) return [];
		return [
			{
				file: table.file,
				line,
				column: 'country',
				message: `The point ${String(lon)}, ${String(lat)} lies in ${NAMES[other]}, but country says ${country}.`,
				hint: `Correct the point, or write ${other}.`
			}
		];
	});
}
