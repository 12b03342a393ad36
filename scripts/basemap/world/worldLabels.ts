/**
 * Names of the world's states where they have most room: English from `countries.csv`, or as the others from
 * Unicode's CLDR, which Node has built in.
 */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { innermostPoint } from '../innermostPoint.ts';
import type { Point } from '../geometry.ts';
import type { NaturalEarthCountry } from './countryCodes.ts';
import { nameLanguages } from '../readGeoNames.ts';
import { readCountryNames } from '../readCountryNames.ts';
import type { WorldCountries } from './readWorldCountries.ts';

export interface WorldLabel {
	point: Point;
	properties: Record<string, string | number>;
}

/** Ranks by area: 1 from the first, 2 from the second and so on; smaller states have no label. */
const rankAreasKm2 = [600_000, 100_000, 15_000, 2_000];

/** @param codes two letters by three */
export function worldLabels(
	{ arcs, geometries }: WorldCountries,
	codes: ReadonlyMap<string, NaturalEarthCountry['iso_a2']>
): WorldLabel[] {
	const topology = { type: 'Topology' as const, objects: {}, arcs };
	const english = new Map(readCountryNames().map(({ iso_a3, name }) => [iso_a3, name]));
	const languages = ['en', ...nameLanguages].map(
		(language) => [language, new Intl.DisplayNames(language, { type: 'region' })] as const
	);
	return geometries
		.flatMap((geometry): WorldLabel[] => {
			const iso_a3 = geometry.properties?.iso_a3 ?? '';
			const area = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
			const { point, areaKm2 } = innermostPoint(area.geometry);
			const step = rankAreasKm2.findIndex((least) => areaKm2 >= least);
			const code = codes.get(iso_a3);
			if (step < 0 || code === undefined) return [];
			const names = languages.map(([language, names]) => [
				`name_${language}`,
				names.of(code) ?? code
			]);
			const properties = {
				kind: 'country',
				...(Object.fromEntries(names) as Record<string, string>),
				...(english.has(iso_a3) ? { name_en: english.get(iso_a3) ?? '' } : {}),
				rank: step + 1
			};
			return [{ point, properties }];
		})
		.sort((a, b) => Number(a.properties.rank) - Number(b.properties.rank));
}
