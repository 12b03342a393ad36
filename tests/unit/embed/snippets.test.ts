import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallLoader } from '../../../scripts/loader.ts';
import { mapHeight } from '../../../src/lib/domain/embed/embedSize.ts';
import { USUAL_LOOKS } from '../../../src/lib/domain/embed/looks.ts';
import { oEmbedOf } from '../../../src/lib/domain/embed/oEmbed.ts';
import { parseOrigin } from '../../../src/lib/domain/embed/origins.ts';
import {
	elementSnippet,
	figureSnippet,
	iframeSnippet,
	type SnippetFacts
} from '../../../src/lib/domain/embed/snippets.ts';

const facts: SnippetFacts = {
	site: 'https://news.example/maps/kursk',
	parameters: [
		['day', '2025-03-12'],
		['view', '6.5/48.5/36']
	],
	pageQuery: 'v=6.5/48.5/36',
	title: 'The "salient" <b>',
	alt: 'Map of 12 March & more',
	poster: 'https://news.example/maps/kursk/poster/2025-03-12.svg',
	frame: { ...USUAL_LOOKS, ui: 'full' }
};

describe('a snippet', () => {
	it('as an element carries its parameters, and a link with a picture', () => {
		const text = elementSnippet(facts);
		expect(text).toContain('<salient-map day="2025-03-12" view="6.5/48.5/36"');
		expect(text).toContain('<a href="https://news.example/maps/kursk/?v=6.5/48.5/36" style=');
		expect(text).toContain('<img src="https://news.example/maps/kursk/poster/2025-03-12.svg"');
		expect(text).toContain(
			'<script async src="https://news.example/maps/kursk/embed.js"></script>'
		);
	});

	it('as an element takes the room of the map before its script has come', () => {
		expect(elementSnippet(facts)).toContain('height:calc(clamp(180px,66cqi,640px) + 132px)');
		expect(elementSnippet({ ...facts, frame: { ...USUAL_LOOKS, ui: 'map' } })).toContain('+ 28px)');
	});

	it('as an element has words where no picture shows the same', () => {
		const text = elementSnippet({ ...facts, poster: null });
		expect(text).not.toContain('<img');
		expect(text).toContain('>Map of 12 March &#38; more</a>');
	});

	it('as a frame has a title, loads late and keeps its shape', () => {
		const text = iframeSnippet(facts);
		expect(text).toContain(
			'src="https://news.example/maps/kursk/embed?day=2025-03-12&#38;view=6.5/48.5/36"'
		);
		expect(text).toMatch(
			/title="[^"]+" width="700" height="594" loading="lazy" allow="fullscreen" style="[^"]*aspect-ratio:/
		);
	});

	it('as a figure has four pictures, words for them and a credit', () => {
		const pictures = {
			light: 'l.png',
			light2x: 'l2.png',
			dark: 'd.png',
			dark2x: 'd2.png',
			width: 700,
			height: 462
		};
		const text = figureSnippet(facts, pictures, {
			caption: 'Who holds what.',
			credit: 'Map: Salient',
			openMap: 'Open the map'
		});
		expect(text).toContain('srcset="d.png 1x, d2.png 2x"');
		expect(text).toContain('srcset="l.png 1x, l2.png 2x"');
		expect(text).toContain('alt="Map of 12 March &#38; more"');
		expect(text).toContain('Map: Salient');
	});

	it('taken from a page in another language leads to pages in it', () => {
		const arabic = { ...facts, pages: `${facts.site}/ar`, language: 'ar' } as const;
		const element = elementSnippet(arabic);
		expect(element).toMatch(/<salient-map [^>]*language="ar"[^>]* lang="ar"/);
		expect(element).toContain('<a href="https://news.example/maps/kursk/ar?v=6.5/48.5/36"');
		expect(element).toContain('src="https://news.example/maps/kursk/embed.js"');
		expect(iframeSnippet(arabic)).toContain(
			'src="https://news.example/maps/kursk/ar/embed?day=2025-03-12&#38;view=6.5/48.5/36"'
		);
		const pictures = { light: '', light2x: '', dark: '', dark2x: '', width: 1, height: 1 };
		const figure = figureSnippet(arabic, pictures, { caption: '', credit: '', openMap: 'افتح' });
		expect(figure).toContain('<figure lang="ar" dir="rtl">');
		expect(figure).toContain('/ar?v=6.5/48.5/36">افتح</a>');
	});

	it('lets no markup through', () => {
		const hostile = '"><script>alert(1)</script>';
		const all = {
			...facts,
			title: hostile,
			alt: hostile,
			pageQuery: hostile,
			parameters: [['day', hostile]] as const
		};
		const pictures = {
			light: hostile,
			light2x: hostile,
			dark: hostile,
			dark2x: hostile,
			width: 1,
			height: 1
		};
		for (const text of [
			elementSnippet(all).replace(/<script async src="[^"]*"><\/script>$/, ''),
			iframeSnippet(all),
			figureSnippet(all, pictures, { caption: hostile, credit: hostile, openMap: hostile })
		]) {
			expect(text).not.toMatch(/<script/);
			expect(text.replace(/"[^"]*"/g, '""')).not.toMatch(/<script|on\w+=/);
		}
	});
});

describe('an oEmbed answer', () => {
	it('is rich, names its provider and its thumbnail', () => {
		expect(oEmbedOf(facts, 'https://news.example/maps/kursk/share/default.png')).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_name: 'Salient',
			provider_url: 'https://news.example/maps/kursk/',
			width: 700,
			height: 594,
			thumbnail_width: 1200
		});
	});
});

describe('the loader', () => {
	const loader = readFileSync('static/embed.js', 'utf8');

	it('is at most 4 kB as it is sent', () => {
		expect(gzipSync(smallLoader(), { level: 9 }).length).toBeLessThanOrEqual(4096);
	});

	it('reserves the height that the embed announces', () => {
		expect(loader).toContain('clamp(180px, 66cqi, 640px)');
		expect([mapHeight(100), mapHeight(700), mapHeight(2000)]).toEqual([180, 462, 640]);
	});
});

describe('an origin', () => {
	it.each(['https://news.example', 'http://127.0.0.1:8080', 'https://news.example/'])(
		'is %s',
		(text) => {
			expect(parseOrigin(text)).toBe(text.replace(/\/$/, ''));
		}
	);
	it.each(['*', 'null', 'news.example', 'https://news.example/path', 'javascript:alert(1)', ''])(
		'is not %j',
		(text) => {
			expect(parseOrigin(text)).toBeNull();
		}
	);
});
