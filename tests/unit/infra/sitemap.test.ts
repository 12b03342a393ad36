import { expect, test } from 'vitest';
import { listedPage, sitemap } from '../../../scripts/sitemap.ts';

const page = (head: string) => `<html><head>${head}</head><body></body></html>`;
const CANONICAL = '<link rel="canonical" href="https://a.example/b"/>';

test('a page is listed by its own address and the day it last changed', () => {
	const modified = '<meta property="article:modified_time" content="2026-11-26"/>';
	expect(listedPage(page(CANONICAL + modified))).toEqual({
		address: 'https://a.example/b',
		modified: '2026-11-26'
	});
	expect(listedPage(page(CANONICAL))).toEqual({ address: 'https://a.example/b', modified: null });
});

test('a page without an address of its own, or that asks for it, is left out', () => {
	expect(listedPage(page(''))).toBeNull();
	expect(listedPage(page(`${CANONICAL}<meta name="robots" content="noindex"/>`))).toBeNull();
	expect(listedPage(`<html><head></head><body>${CANONICAL}</body></html>`)).toBeNull();
});

test('addresses are in order, and are text', () => {
	const text = sitemap([
		{ address: 'https://a.example/z?a=1&b=2', modified: null },
		{ address: 'https://a.example/', modified: '2026-11-26' }
	]);
	expect(text).toContain(
		'<url><loc>https://a.example/</loc><lastmod>2026-11-26</lastmod></url>\n<url><loc>https://a.example/z?a=1&amp;b=2</loc></url>'
	);
});
