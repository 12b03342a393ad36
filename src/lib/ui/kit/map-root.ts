/** Where the pages and files of a map begin under the site's root: empty for the one at `/`. */
import { createContext } from 'svelte';

export const [getMapRoot, setMapRoot] = createContext<string>();
