import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/lib/map/bounds.ts';
import { loadBasemap } from '../../../src/lib/map/basemap.ts';
import type { ControlAreas, FrontLine } from '../../../src/lib/domain/control/types.ts';
import { renderStaticMap } from '../../../src/lib/map/static/staticMap.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import {
	collection,
	eventAtSudzha,
	smallBasemap,
	smallDay,
	smallModel
} from '../../fixtures/map/smallMap.ts';

const options = {
	width: 600,
	height: 400,
	view: { bounds: [34, 50, 37, 52] as const },
	title: 'Map of a day',
	idPrefix: 'test'
};
const draw = (model = smallModel(), change = {}) =>
	renderStaticMap(model, smallBasemap(), { ...options, ...change });

/** Throws where tags do not nest. Enough XML for markup that we write ourselves. */
function expectWellFormed(markup: string): void {
	const open: string[] = [];
	const rest = markup.replace(
		/<(\/?)([a-z][\w-]*)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/gi,
		(_, close: string, name: string, _attributes, alone: string) => {
			if (close) expect(open.pop()).toBe(name);
			else if (!alone) open.push(name);
			return '';
		}
	);
	expect(open).toEqual([]);
	expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|#39);)/);
}

describe('the static map', () => {
	it('is well-formed and says what it is', () => {
		const svg = draw();
		expectWellFormed(svg);
		expect(svg).toMatch(
			/^<svg [^>]*role="img" aria-label="Map of a day" data-map="static" data-day="2025-03-12"/
		);
	});

	it('says how far things are in the units that are wanted, else in both', () => {
		const texts = (units?: 'km' | 'miles') => {
			const [, km] = /> ?(\d+ km)[ <]/.exec(draw(smallModel(), { units })) ?? [];
			const [, miles] = /[ >](\d+ mi(?:les)?)</.exec(draw(smallModel(), { units })) ?? [];
			return [km, miles].map((text) => text?.replace(/\d+/, 'n'));
		};
		expect(texts()).toEqual(['n km', 'n miles']);
		expect(texts('km')).toEqual(['n km', undefined]);
		expect(texts('miles')).toEqual([undefined, 'n mi']);
	});

	it('is the same every time', () => {
		expect(draw()).toBe(draw());
	});

	it('escapes every text', () => {
		const title = `<script>alert("1")</script> & 'more'`;
		const model = smallModel({ events: collection(eventAtSudzha('"><img>', { title })) });
		const svg = draw(model, { title });
		expectWellFormed(svg);
		expect(svg).not.toContain('<script');
		expect(svg).not.toContain('<img');
	});

	it('draws areas with their patterns, the front, events and names', () => {
		const svg = draw();
		expect(svg).toContain('fill="url(#test-area-ukraine)"');
		expect(svg).toContain('fill="url(#test-area-contested)"');
		expect(svg).toContain('data-mark="first"');
		expect(svg).toContain('>Sudzha</text>');
		expect(svg).toMatch(/>\d+ km \/ [\d.]+ miles</);
	});

	it('names in the language of the map, and spaces no letters that are written joined', () => {
		const labels = smallBasemap().labels.features.map((label) => ({
			...label,
			properties: { ...label.properties, name_ar: 'أوكرانيا' }
		}));
		const basemap = { ...smallBasemap(), labels: collection(...labels) };
		const view = { bounds: [30, 46, 40, 52] as const };
		const named = (language: string) =>
			renderStaticMap(smallModel({ language }), basemap, { ...options, view });
		expect(named('en')).toMatch(/letter-spacing="[^"]+"[^>]*>UKRAINE</);
		expect(/<text [^>]*>أوكرانيا</.exec(named('ar'))?.[0]).not.toContain('letter-spacing');
	});

	it('credits what the dataset credits, on a strip only where there is something', () => {
		const without = {
			...kursk2025,
			credits: { ...kursk2025.credits, onMap: [] }
		};
		expect(draw()).toContain('OpenStreetMap contributors');
		expect(draw(smallModel({ dataset: without }))).not.toContain('OpenStreetMap');
	});

	it('leaves out what the legend has switched off', () => {
		const svg = draw(smallModel({ visibleLayers: new Set() }));
		expect(svg).not.toContain('fill="url(#test-area-');
		expect(svg).not.toContain('data-mark');
	});

	it("follows the page's theme, or carries its own", () => {
		expect(draw()).toContain('var(--land,#F4EFE6)');
		const dark = draw(smallModel(), { theme: 'dark' });
		expect(dark).not.toContain('var(');
		expect(dark).toContain('#24282C');
	});

	it('clips what lies outside the frame', () => {
		const svg = draw();
		const starts = [...svg.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)l/g)];
		expect(starts.length).toBeGreaterThan(3);
		for (const [, x, y] of starts) {
			expect(Math.abs(Number(x))).toBeLessThanOrEqual(610);
			expect(Math.abs(Number(y))).toBeLessThanOrEqual(410);
		}
	});
});

describe('the static map of the default day', () => {
	const folder = join(import.meta.dirname, '../../../static');
	const read = (path: string): unknown =>
		JSON.parse(readFileSync(join(folder, 'geo', path), 'utf8'));

	it('is at most 45 kB, gzip, and names all story towns on it', async () => {
		const { basemap } = await loadBasemap(
			(address) => Promise.resolve(new Response(readFileSync(join(folder, address)))),
			(path) => path
		);
		const model = smallModel({
			events: read('events.geojson') as LayerCollection,
			places: read('places.geojson') as LayerCollection,
			computed: {
				...smallDay,
				control: read('control.geojson') as ControlAreas,
				frontLine: read('frontline.geojson') as FrontLine
			}
		});
		const overview = { title: 'Overview', idPrefix: 'o', view: { bounds: overviewOf(kursk2025) } };
		const svg = renderStaticMap(model, basemap, { ...overview, width: 1000, height: 700 });
		expectWellFormed(svg);
		expect(gzipSync(svg).length).toBeLessThan(45_000);
		const narrow = renderStaticMap(model, basemap, { ...overview, width: 360, height: 420 });
		for (const town of ['Kursk', 'Sudzha', 'Pokrovsk', 'Toretsk']) {
			expect(svg).toContain(`>${town}</text>`);
			expect(narrow).toContain(`>${town}</text>`);
		}
	});
});
