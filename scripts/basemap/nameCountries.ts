/** Gives country geometries the properties the app reads: ISO code and short English name. */
import type { GeometryCollection } from 'topojson-specification';
import type { CountryGeometry } from './cleanTopology.ts';
import { readCountryNames } from './readCountryNames.ts';

/** Throws for a code that `data/basemap/countries.csv` does not name. */
export function nameCountries(
	geometries: readonly CountryGeometry[]
): GeometryCollection<{ iso_a3: string; name: string }> {
	const names = new Map(readCountryNames().map(({ iso_a3, name }) => [iso_a3, name]));
	return {
		type: 'GeometryCollection',
		geometries: geometries.map((geometry) => {
			const iso_a3 = geometry.properties?.iso_a3 ?? '';
			const name = names.get(iso_a3);
			if (!name) throw new Error(`data/basemap/countries.csv lacks ${iso_a3}`);
			return { ...geometry, properties: { iso_a3, name } };
		})
	};
}
