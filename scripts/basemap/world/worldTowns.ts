/** The towns of the world: GeoNames (CC BY 4.0), ranked by what they are the seat of and by people. */
import type { Point } from '../geometry.ts';
import { nameLanguages, readGeoNames, readNames, type GeoNamesPlace } from '../readGeoNames.ts';

export interface WorldTown {
	id: string;
	point: Point;
	properties: Record<string, string | number>;
}

/** Parts of towns, and places that are no more. */
const left = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const smallestTown = 50_000;
const smallestSeat = 15_000;

export function worldTowns(): WorldTown[] {
	const english = readNames('en');
	const translated = nameLanguages.map((language) => [language, readNames(language)] as const);
	return readGeoNames()
		.flatMap((place) => {
			const rank = rankOf(place);
			return rank === null ? [] : [{ place, rank }];
		})
		.sort((a, b) => a.rank - b.rank || b.place.population - a.place.population)
		.map(({ place: { id, name, country, point }, rank }) => ({
			id: `geonames-${id}`,
			point,
			properties: {
				name_en: englishName(english.get(id), name),
				...namesOf(id, translated),
				country,
				rank
			}
		}));
}

/** 1 capital, 2 metropolis, 3 city or regional centre, 4 town; null for what the map leaves out. */
function rankOf({ feature, population }: GeoNamesPlace): 1 | 2 | 3 | 4 | null {
	if (feature === 'PPLC') return 1;
	if (left.has(feature)) return null;
	const isSeat = feature === 'PPLA';
	if (population >= 1_000_000 || (isSeat && population >= 300_000)) return 2;
	if (population >= 200_000 || (isSeat && population >= 50_000)) return 3;
	return population >= smallestTown || (isSeat && population >= smallestSeat) ? 4 : null;
}

/** The catalogue gives some towns the name of the region they are the seat of. */
function englishName(translated: string | undefined, name: string): string {
	return translated === undefined ||
		/ (Province|District|Region|Governorate|Oblast)$/.test(translated)
		? name
		: translated;
}

function namesOf(
	id: string,
	translated: readonly (readonly [string, ReadonlyMap<string, string>])[]
): Record<string, string> {
	return Object.fromEntries(
		translated.flatMap(([language, names]) => {
			const name = names.get(id);
			return name === undefined ? [] : [[`name_${language}`, name]];
		})
	);
}
