import { page } from '$app/state';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import type { NamesInLanguage } from '$lib/map/translateNames.ts';
import { language } from '$lib/words/language.ts';
import { geoAddress, hasTranslation } from '../kit/browser-world.ts';

/**
 * Names of the base map in the language of the page; null where it needs none. What does not come
 * is left out: the map then has its English names.
 */
export async function fetchNames(): Promise<NamesInLanguage | null> {
	if (!hasTranslation()) return null;
	const { root } = page.data as { root?: string };
	try {
		const names = await fetchJson(geoAddress(root ?? '', 'names.json'));
		return { language: language(), names: names as Record<string, string> };
	} catch {
		return null;
	}
}
