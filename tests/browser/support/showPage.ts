import { mount, tick, unmount, type Component } from 'svelte';
import { page } from '$app/state';
import { LANGUAGES, setLanguage, type Language } from '../../../src/lib/words/language.ts';
import { inLanguage } from '../../../src/lib/words/map-address.ts';
import { fetchJson } from '../../../src/lib/loading/fetch-file.ts';
import SitePage from '../../fixtures/ui/SitePage.svelte';
import type { SiteFacts } from './siteFacts.ts';

/** What a page of the site is made of in a language. */
export async function siteFacts<Page extends keyof SiteFacts>(
	page: Page,
	language: Language
): Promise<SiteFacts[Page]> {
	return (await fetchJson(`/facts/${language}/${page}`)) as SiteFacts[Page];
}

/**
 * Shows a page of the site as it stands at its address in a language, with the facts of the map at `/`.
 * @param route as SvelteKit names it
 * @param address under the map's own, with its query; none: that of the test
 * @returns what takes it away again
 */
export async function showPage<Props extends Record<string, unknown>>(
	{ language, route, address }: { language: Language; route: string; address?: string },
	shown: Component<Props>,
	given: Props
): Promise<() => Promise<void>> {
	const { documentElement: html } = document;
	const at = inLanguage('', language);
	setLanguage(language);
	Object.assign(html, { lang: language, dir: LANGUAGES[language].direction });
	const shared = await siteFacts('shared', language);
	// The objects that SvelteKit begins with, before its router is there.
	Object.assign(page.data, shared);
	Object.assign(page.params, { at });
	Object.assign(page.route, { id: route });
	const { href } = location;
	if (address !== undefined) goTo(`/${[at, address].filter(Boolean).join('/')}`);
	const mounted = mount(SitePage<Props>, {
		target: document.body,
		props: { shared, at, shown, given }
	});
	await tick();
	return async () => {
		await unmount(mounted);
		goTo(href);
		document.body.replaceChildren();
		setLanguage('en');
	};
}

/** SvelteKit warns of who does it without its router, which is not there. */
function goTo(address: string): void {
	History.prototype.replaceState.call(history, history.state, '', address);
}
