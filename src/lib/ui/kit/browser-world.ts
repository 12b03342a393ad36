/** The browser as the state sees it: address bar, storage, clock and network. */
import { pushState, replaceState } from '$app/navigation';
import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { asset } from '$app/paths';
import { page } from '$app/state';
import type { ResolvedPathname } from '$app/types';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import type { AddressBar } from '$lib/state/address.ts';
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';
import type { Timer } from '$lib/state/playback.svelte.ts';
import type { Memory } from '$lib/state/theme-choice.svelte.ts';

export const timer: Timer = (callback, milliseconds) => {
	const id = setTimeout(callback, milliseconds);
	return () => clearTimeout(id);
};

/** Storage throws where it is blocked, on reading and on writing: then nothing is remembered. */
export function storedText(key: string): Memory {
	return {
		read() {
			try {
				return localStorage.getItem(key);
			} catch {
				return null;
			}
		},
		write(text) {
			try {
				localStorage.setItem(key, text);
			} catch {
				// The choice holds for this visit.
			}
		}
	};
}

/** The address bar by way of SvelteKit's shallow routing: no navigation, no new load. */
export const addressBar: AddressBar = {
	query: () => new URLSearchParams(location.search),
	write(query, how) {
		const search = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
		const address = `${location.pathname}${search === '' ? '' : '?'}${search}` as ResolvedPathname;
		if (how === 'push') pushState(address, {});
		else replaceState(address, {});
	}
};

/** Whether the dataset has words in the language of the page: an embed may speak one that it has not. */
export function hasTranslation(): boolean {
	return language() !== BASE_LANGUAGE && (page.data.languages ?? []).includes(language());
}

/**
 * The address of a file that was built of a dataset, in the language of the page where it has words.
 * @param root of its map
 */
export function geoAddress(root: string, path: string): string {
	const isWordy = /^(?!control|frontline)[^/]+\.geojson$|^(claims|lesson|names)\.json$/.test(path);
	const spoken = isWordy && hasTranslation() ? `/${language()}` : '';
	return asset(`${spoken}${root}/geo/${path}`);
}

export function fetchGeo(root: string): FetchJson {
	return (path) => fetchJson(geoAddress(root, path));
}
