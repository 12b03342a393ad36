/** Where the pages and files of a map begin under the site's root: empty for the one at `/`. */
import { createContext } from 'svelte';
import { page } from '$app/state';

export const [getMapRoot, setMapRoot] = createContext<string>();

/** The parameter of the routes under which the pages of the map on screen stand. */
export function mapParam(): string {
	return page.params.at ?? '';
}
