/** Two letters of ISO by three, from Natural Earth's states (public domain). */
import type { MultiPolygon } from 'geojson';
import { readGeoPackage } from '../readGeoPackage.ts';

export interface NaturalEarthCountry {
	ISO_A3: string | null;
	iso_a2: string;
}

/** Natural Earth has no three letters for it. */
const uncoded: readonly (readonly [string, string])[] = [['XKX', 'XK']];

export function readCountryCodes(): Map<string, string> {
	const { features } = readGeoPackage<MultiPolygon, NaturalEarthCountry>('countries');
	const coded = features.flatMap(({ properties: { ISO_A3, iso_a2 } }): [string, string][] =>
		ISO_A3 !== null && /^[A-Z]{2}$/.test(iso_a2) ? [[ISO_A3, iso_a2]] : []
	);
	return new Map([...coded, ...uncoded]);
}
