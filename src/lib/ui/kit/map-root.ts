/** Where the pages and files of a map begin under the site's root: empty for the one at `/`. */
import { createContext } from 'svelte';
import { page } from '$app/state';

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
