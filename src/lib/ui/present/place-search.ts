import { nameIn } from '$lib/domain/view/nameIn.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { language, locale } from '$lib/words/language.ts';

export interface NamedSpot {
	/** In the language of the page. */
	name: string;
	/** That, and in every other language in which the place is known. */
	names: readonly string[];
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

/** The place a text means: by a name of it, else by its beginning; "lat, lon" is a place too. */
export function findPlace(spots: readonly NamedSpot[], text: string): NamedSpot | null {
	const wanted = plain(text);
	if (wanted === '') return coordinates(text);
	return (
		coordinates(text) ??
		spots.find(({ names }) => names.some((name) => plain(name) === wanted)) ??
		spots.find(({ names }) => names.some((name) => plain(name).startsWith(wanted))) ??
		null
	);
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
	return text
		.normalize('NFD')
		.replace(/[^\p{L}\d]/gu, '')
		.toLowerCase();
}
