import { foldWord } from '$lib/domain/search/foldWord.ts';
import { nameIn } from '$lib/domain/view/nameIn.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import type { WorldTown } from '$lib/map/world/worldTowns.ts';
import { language, locale } from '$lib/words/language.ts';
import { commaList } from '$lib/words/lists.ts';

export interface NamedSpot {
	/** In the language of the page. */
	name: string;
	/** That, and in every other language in which the place is known. */
	names: readonly string[];
	/** ISO 3166-1, two letters, where it is known. */
	country?: string;
	lon: number;
	lat: number;
}

/**
 * Towns, regions and countries of the base map, each name once, in the order of the alphabet.
 * @param others names by their English form, of each language that the page does not speak
 */
export function placeNames(
	{ towns, labels }: Pick<BasemapData, 'towns' | 'labels'>,
	others: readonly Readonly<Record<string, string>>[] = []
): NamedSpot[] {
	const spots = new Map<string, NamedSpot>();
	for (const { geometry, properties } of [...labels.features, ...towns.features]) {
		const { kind } = properties;
		const name = nameIn(properties, language());
		if (geometry.type !== 'Point' || name === '') continue;
		const [lon, lat] = geometry.coordinates;
		if (lon === undefined || lat === undefined || kind === 'sea' || kind === 'river') continue;
		const key = plain(name);
		if (spots.has(key)) continue;
		const written = Object.entries(properties).filter(([field]) => field.startsWith('name_'));
		const known = [
			...written.map(([, each]) => each),
			...others.map((of) => of[String(properties.name_en)])
		];
		const names = new Set([
			name,
			...known.filter((each) => typeof each === 'string' && each !== '')
		]);
		spots.set(key, { name, names: [...names] as string[], lon, lat });
	}
	return [...spots.values()].sort((a, b) => a.name.localeCompare(b.name, locale()));
}

/** The places a text means: of that name, else of that beginning; "lat, lon" is a place too. */
export function findPlaces(spots: readonly NamedSpot[], text: string): NamedSpot[] {
	const at = coordinates(text);
	if (at) return [at];
	const named = spotsNamed(spots, text);
	return named.length > 0 ? named : spotsBegunWith(spots, text);
}

/** Those with exactly that name, in any language. */
export function spotsNamed(spots: readonly NamedSpot[], text: string): NamedSpot[] {
	return matching(spots, text, (name, wanted) => name === wanted);
}

function spotsBegunWith(spots: readonly NamedSpot[], text: string): NamedSpot[] {
	return matching(spots, text, (name, wanted) => name.startsWith(wanted));
}

/** Where the text has a comma, what follows may be the country: "Cambridge, GB". */
function matching(
	spots: readonly NamedSpot[],
	text: string,
	fits: (name: string, wanted: string) => boolean
): NamedSpot[] {
	const find = (wanted: string) =>
		wanted === ''
			? []
			: spots.filter(({ names }) => names.some((name) => fits(plain(name), wanted)));
	const whole = find(plain(text));
	const [, town = '', country = ''] = /^(.*)[,،](.*)$/u.exec(text) ?? [];
	if (whole.length > 0 || plain(country) === '') return whole;
	const code = country.trim().toUpperCase();
	return find(plain(town)).filter(
		(spot) =>
			spot.country === code ||
			(spot.country !== undefined && plain(countryName(spot.country)).startsWith(plain(country)))
	);
}

/** The towns of the world as places; each is called by its country too, since names come twice. */
export function townSpots(towns: readonly WorldTown[]): NamedSpot[] {
	return towns.map(({ names, country, lon, lat }) => {
		const own = names[language()] ?? names.en ?? '';
		return {
			name: commaList([own, countryName(country)]),
			names: Object.values(names),
			country,
			lon,
			lat
		};
	});
}

let regions: Intl.DisplayNames | null = null;
function countryName(code: string): string {
	regions ??= new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' });
	return regions.of(code) ?? code;
}

function coordinates(text: string): NamedSpot | null {
	const [, lat, lon] =
		/^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? [];
	if (lat === undefined || lon === undefined) return null;
	if (Math.abs(Number(lat)) > 80 || Math.abs(Number(lon)) > 180) return null;
	const name = `${lat}, ${lon}`;
	return { name, names: [name], lat: Number(lat), lon: Number(lon) };
}

function plain(text: string): string {
	return foldWord(text.replace(/[^\p{L}\p{M}\d]/gu, ''));
}
