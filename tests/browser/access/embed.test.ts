/** Maps in frames of other pages. */
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../../src/lib/words/language.ts';
import EmbedDocument from '../../../src/routes/(shared)/EmbedDocument.svelte';
import { findings } from '../support/findings.ts';
import { appears } from '../support/onPage.ts';
import { showPage, siteFacts } from '../support/showPage.ts';
import { withoutWebGl } from '../support/withoutWebGl.ts';

const inEach = it.for(['en', 'ar'] as const);

let leave: (() => Promise<void>) | null = null;
afterEach(async () => {
	await leave?.();
	leave = null;
	vi.restoreAllMocks();
	await page.viewport(1280, 800);
});

async function open(language: Language, query: string): Promise<void> {
	await page.viewport(640, 480);
	const [facts, { dataset, languages }] = await Promise.all([
		siteFacts('embed', language),
		siteFacts('shared', language)
	]);
	const spoken = { spoken: language, told: language, isOwn: true };
	leave = await showPage({ language, route: '/[...at=map]/embed' }, EmbedDocument, {
		data: { ...facts, dataset, languages, map: null, ...spoken },
		asked: new URLSearchParams(query),
		onSpeak: () => Promise.resolve(false)
	});
}

inEach('a frame with everything in %s', async (language) => {
	withoutWebGl();
	await open(
		language,
		'event=2025-03-12-sudzha-footage&compare=2025-03-07&claim=retaken-86-percent&lens=russian'
	);
	await appears('svg[data-map="static"]');
	await appears('[data-claim]');
	(await appears('[data-legend]')).setAttribute('open', '');
	expect(await findings()).toEqual([]);
});

inEach('a frame with the live map alone in %s', async (language) => {
	await open(language, 'ui=map');
	await appears('[data-map="live"][data-ready="true"]');
	expect(await findings()).toEqual([]);
});

inEach('a frame whose facts do not come in %s', async (language) => {
	const others = window.fetch.bind(window);
	vi.spyOn(window, 'fetch').mockImplementation((to, init) => {
		const { pathname } = new URL(to instanceof Request ? to.url : to, location.href);
		return pathname.endsWith('/editions.json')
			? Promise.reject(new Error('offline'))
			: others(to, init);
	});
	await open(language, 'edition=2025-03-12.1');
	await appears('[role="alert"]');
	expect(await findings()).toEqual([]);
});
