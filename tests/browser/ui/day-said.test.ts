import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import OnPage from '../../fixtures/ui/OnPage.svelte';
import { quickAtlas } from '../../fixtures/ui/quickAtlas.ts';
import SudzhaSaid from '../../fixtures/ui/SudzhaSaid.svelte';

let page: ReturnType<typeof mount> | null = null;

afterEach(async () => {
	if (page) await unmount(page);
});

/** What was said, in order. */
function listen(day: string) {
	const { atlas, passTime } = quickAtlas(day);
	page = mount(OnPage, { target: document.body, props: { atlas, shown: SudzhaSaid } });
	flushSync();
	const region = document.querySelector('[aria-live="polite"]');
	if (!region) throw new Error('Nothing speaks.');
	const said: string[] = [];
	const observer = new MutationObserver(() => said.push(region.textContent));
	observer.observe(region, { childList: true, characterData: true, subtree: true });
	/** Until the day is computed and drawn. */
	const settle = async () => {
		await new Promise((resolve) => setTimeout(resolve));
		flushSync();
		await Promise.resolve();
	};
	return { atlas, passTime, said, settle };
}

describe('another day', () => {
	it('is said once, with what is reported then where that changed', async () => {
		const { atlas, said, settle } = listen('2025-03-10');
		await settle();
		expect(said).toEqual([]);
		atlas.goTo('2025-03-11');
		await settle();
		atlas.goTo('2025-03-12');
		await settle();
		expect(said).toEqual([
			'Tuesday 11 March 2025.',
			'Wednesday 12 March 2025. Russia is reported to hold Sudzha.'
		]);
	});

	it('is not said while the days play, but where that ends', async () => {
		const { atlas, passTime, said, settle } = listen('2025-03-13');
		atlas.play();
		for (let step = 0; step < 2; step += 1) {
			passTime();
			await settle();
		}
		expect(said).toEqual([]);
		passTime();
		await settle();
		expect(atlas.playback.playing).toBe(false);
		expect(said).toEqual(['Sunday 16 March 2025.']);
	});
});
