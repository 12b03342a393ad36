/** Whatever the service is asked: an answer within bounds, or one that says why there is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OEmbed } from '../../../src/lib/domain/embed/oEmbed.ts';
import { askedService, maps, SITE } from './asked.ts';

const { tables } = maps.facts('kursk-2025', 'en');
const ids = [tables.events[0]?.id, tables.claims[0]?.id, tables.places[0]?.id, '__proto__', 'none'];

/** Text of any kind, and numbers that are none, too small or too large. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom('', '0', '-1', '1e3', '1.5', 'NaN', 'Infinity', '9'.repeat(30), ' 400', '400 '),
	fc.integer({ min: -10, max: 3000 }).map(String)
);

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
	d: fc.constantFrom('2025-01-10', '2024-02-30'),
	e: fc.constantFrom(...ids).map(String),
	v: fc.constantFrom('8/51.19/35.27', '8/51.19'),
	day: fc.constantFrom('2025-01-10', '2024-02-30', '9999-99-99'),
	event: fc.constantFrom(...ids).map(String),
	claim: fc.constantFrom(...ids).map(String),
	view: fc.constantFrom('8/51.19/35.27', '22/85/180', '0/-85/-180', '99/0/0'),
	bounds: fc.constantFrom(
		'34.5,50.9,36,51.6',
		'0,0,0.000000000001,1',
		'-180,-85,180,85',
		'4,3,2,1'
	),
	compare: fc.constantFrom('2024-09-06', 'yesterday'),
	layers: fc.constantFrom('none', 'control', ',,'),
	lens: fc.constantFrom('independent', 'constructor'),
	hide: fc.constantFrom('title,claimed,legend', 'timeline'),
	ui: fc.constantFrom('map', 'static', 'toString'),
	theme: fc.constantFrom('dark', 'pink'),
	language: fc.constantFrom('auto', 'uk', 'de', 'ar', 'xx'),
	dataset: fc.constantFrom('debaltseve-2015', 'kursk-2025', '../..'),
	edition: fc.constantFrom('2025-03-16.1', '1999-01-01.1'),
	headline: fc.string({ unit: 'grapheme', maxLength: 120 }),
	standfirst: fc.string({ unit: 'binary', maxLength: 300 }),
	units: fc.constantFrom('miles', 'feet')
};
const parameter = fc
	.constantFrom(...Object.keys(VALUES))
	.chain((name) => fc.tuple(fc.constant(name), VALUES[name] ?? text));
const query = fc
	.array(fc.oneof(parameter, fc.tuple(fc.string({ maxLength: 12 }), text)), { maxLength: 8 })
	.map((pairs) => new URLSearchParams(pairs).toString());

const address = fc
	.record({
		before: fc.constantFrom(SITE, `${SITE}/uk`, `${SITE}/maps/syria-2024`, `${SITE}/ar/maps/none`),
		page: fc.oneof(
			fc.constantFrom('', '/', '/embed', '/embed/', '/claims', '/event/none', '/place/none'),
			fc.constantFrom(...ids).map((id) => `/event/${String(id)}`),
			fc.constantFrom(...ids).map((id) => `/place/${String(id)}`),
			fc.webPath()
		),
		query,
		after: fc.constantFrom('', '#top', '#?claim=none', '&', '%', '%00', '%ff')
	})
	.map((parts) => `${parts.before}${parts.page}?${parts.query}${parts.after}`);

/** A link that is an address of the service itself, of another host, or encoded twice. */
const wrapped = address.chain((inner) =>
	fc.constantFrom(
		`${SITE}/oembed?url=${encodeURIComponent(inner)}`,
		`${SITE}/picture?url=${encodeURIComponent(inner)}&width=400`,
		encodeURIComponent(inner),
		inner.replace('news.example', 'news.example:8443'),
		inner.replace('news.example', 'me@news.example'),
		inner.replace('news.example', 'other.example'),
		inner.replace('https:', 'ftp:')
	)
);
const format = fc.constantFrom('', 'json', 'xml', 'png', 'svg', 'yaml');
const asked = fc.record(
	{
		url: fc.oneof(address, wrapped, fc.webUrl(), text),
		...{ maxwidth: text, maxheight: text, width: text, format }
	},
	{ requiredKeys: [] }
);

const REFUSALS = [400, 404, 414, 501];

describe.each(['oembed', 'picture'] as const)('/%s', (path) => {
	it('answers anything, or says in a sentence why not', async () => {
		const { ask, reported } = askedService();
		const answered = fc.asyncProperty(asked, async (parameters) => {
			const response = await ask(path, parameters);
			if (response.status === 200) return;
			expect(REFUSALS).toContain(response.status);
			expect(response.headers.get('cache-control')).toBe('no-store');
			expect(await response.text()).toMatch(/^[^<>\n]{10,100}\.\n$/);
		});
		await fc.assert(answered, { numRuns: 300 });
		expect(reported).toEqual([]);
	});

	it.each(['oembed', 'picture'])('knows no page at an address of /%s', async (own) => {
		const { ask } = askedService();
		const url = `${SITE}/${own}?url=${encodeURIComponent(`${SITE}/`)}`;
		expect((await ask(path, { url })).status).toBe(404);
	});
});

/** Of the frame in an answer. */
function frameOf({ html }: OEmbed) {
	const [, width = '', height = ''] = / width="(\d+)" height="(\d+)"/.exec(html) ?? [];
	const src = / src="([^"]*)"/.exec(html)?.[1] ?? '';
	return {
		width: Number(width),
		height: Number(height),
		src: src.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
	};
}

const pixels = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: null });

describe('an oEmbed answer', () => {
	const { ask, send, jobs } = askedService();
	const answerTo = async (parameters: Record<string, string>) => {
		const response = await ask('oembed', parameters);
		return response.status === 200 ? ((await response.json()) as OEmbed) : null;
	};

	it('keeps to its room, and its picture is of exactly the size that it names', async () => {
		let answers = 0;
		const within = fc.asyncProperty(address, pixels, pixels, async (url, width, height) => {
			const room = {
				...(width === null ? {} : { maxwidth: String(width) }),
				...(height === null ? {} : { maxheight: String(height) })
			};
			const said = await answerTo({ url, ...room });
			if (!said) return;
			answers += 1;
			const [wide, high] = [width ?? Infinity, height ?? Infinity];
			expect(said.width).toBeLessThanOrEqual(Math.min(wide, 700));
			expect(said.height).toBeLessThanOrEqual(high);
			expect(frameOf(said)).toMatchObject({ width: said.width, height: said.height });
			if (said.thumbnail_url === undefined) {
				expect(Math.min(wide, high / 0.525)).toBeLessThan(200.5);
				return;
			}
			expect(said.thumbnail_width).toBeLessThanOrEqual(wide);
			expect(said.thumbnail_height).toBeLessThanOrEqual(high);
			expect((await send(new Request(said.thumbnail_url))).status).toBe(200);
			expect(jobs.at(-1)?.width).toBe(said.thumbnail_width);
		});
		await fc.assert(within, { numRuns: 300 });
		expect(answers).toBeGreaterThan(50);
	});

	it('has the picture that is drawn of the link itself', async () => {
		const same = fc.asyncProperty(address, async (url) => {
			const said = await answerTo({ url });
			if (!said) return;
			jobs.length = 0;
			await ask('picture', { url });
			await send(new Request(said.thumbnail_url ?? ''));
			expect(jobs[1]).toEqual(jobs[0]);
		});
		await fc.assert(same, { numRuns: 300 });
	});

	it('gives for the address of its frame the same frame', async () => {
		const steady = fc.asyncProperty(address, async (url) => {
			const said = await answerTo({ url });
			if (!said) return;
			const { src } = frameOf(said);
			// Longer than any link that is read: words of one's own in an address.
			fc.pre(src.length <= 4_000);
			const again = await answerTo({ url: src });
			expect(again && frameOf(again)).toEqual(frameOf(said));
		});
		await fc.assert(steady, { numRuns: 300 });
	});
});
