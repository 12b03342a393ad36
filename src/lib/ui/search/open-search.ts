import { mount } from 'svelte';
import SearchList from './SearchList.svelte';
import type { Atlas } from '$lib/state/atlas.svelte.ts';

/**
 * Makes a field of the search find. It may have the focus and a text already.
 * @param atlas of the page's map: what was found shows on it; without one, its own page opens
 */
export function openSearch(field: HTMLElement, atlas: Atlas | null) {
	const input = field.querySelector('input');
	if (!input) return;
	const { root = '/', index = '' } = field.dataset;
	mount(SearchList, { target: field, props: { input, root, index, atlas } });
}
