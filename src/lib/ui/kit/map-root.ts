/** Where the pages and files of a map begin under the site's root: empty for the one at `/`. */
import { createContext } from 'svelte';
import { page } from '$app/state';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { inLanguage } from '$lib/words/map-address.ts';

export const [getMapRoot, setMapRoot] = createContext<string>();

/**
 * Where a file of the base map lies, under the site's root: with the dataset that brings its own.
 * The world round it is the site's.
 */
export function basemapRoot(path: string): string {
	return path.includes('basemap/world') ? '' : (page.data.basemapRoot ?? '');
}

/** The parameter of the routes under which the pages of the map on screen stand. */
export function mapParam(): string {
	return page.params.at ?? '';
}

/**
 * The parameter of another map's pages: in the language of this one where it speaks it, else in the
 * one that all maps speak.
 * @param id of its dataset
 */
export function mapIn(id: string): string {
	const { map, languages } = page.data.relatedMaps?.[id] ?? { map: `maps/${id}`, languages: [] };
	return inLanguage(map, languages.includes(language()) ? language() : BASE_LANGUAGE);
}
