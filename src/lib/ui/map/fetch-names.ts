import { asset } from '$app/paths';
import { page } from '$app/state';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import type { NamesInLanguage } from '$lib/map/translateNames.ts';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { geoAddress, hasTranslation } from '../kit/browser-world.ts';

/**
 * Names of the base map in the language of the page; null where it needs none.
 * @throws where they do not come: the map then has its English names
 */
export async function fetchNames(): Promise<NamesInLanguage | null> {
	if (!hasTranslation()) return null;
	const { root } = page.data as { root?: string };
	const names = await fetchJson(geoAddress(root ?? '', 'names.json'));
	return { language: language(), names: names as Record<string, string> };
}

/** The same in every other language that the map has: somebody may know a place by that name alone. */
export async function fetchOtherNames(): Promise<Readonly<Record<string, string>>[]> {
	const { root = '', languages = [] } = page.data as {
		root?: string;
		languages?: readonly string[];
	};
	const others = languages.filter((each) => each !== language() && each !== BASE_LANGUAGE);
	const found = await Promise.allSettled(
		others.map((each) => fetchJson(asset(`/${each}${root}/geo/names.json`)))
	);
	return found.flatMap((each) =>
		each.status === 'fulfilled' ? [each.value as Record<string, string>] : []
	);
}
