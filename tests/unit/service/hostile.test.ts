/** What the service is asked by nobody who means well. */
import { describe, expect, it } from 'vitest';
import { createDrawingPool } from '../../../scripts/service/drawingPool.ts';
import type { Picture } from '../../../scripts/service/pictureJob.ts';
import { askedService, SITE } from './asked.ts';

/** The status of an answer that is one sentence, which nobody keeps. */
async function refusal(response: Response): Promise<number> {
	expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('no-store');
	expect(await response.text()).toMatch(/^[^<>\n]{10,100}\.\n$/);
	return response.status;
}

describe.each(['oembed', 'picture'] as const)('/%s', (path) => {
	const { ask, send, jobs, reported } = askedService();

	it.each([
		'https://other.example/maps/here/',
		'https://news.example.other.example/maps/here/',
		'https://news.example@other.example/maps/here/',
		'https://me:secret@news.example/maps/here/',
		'https://news.example/maps/hereafter',
		'https://news.example/',
		'https://news.example:8443/maps/here/',
		'javascript:alert(1)//news.example/maps/here/',
		'data:text/html,<script>alert(1)</script>',
		'file:///etc/passwd',
		'//news.example/maps/here/',
		'/maps/here/',
		'nonsense',
		`${SITE}/maps`,
		`${SITE}/maps/none`,
		`${SITE}/maps/../../../etc/passwd`,
		`${SITE}/maps/%2e%2e%2fkursk-2025`,
		`${SITE}/maps/__proto__`,
		`${SITE}/fr`,
		`${SITE}/pl/maps/syria-2024`,
		`${SITE}/xx`,
		`${SITE}/event/none`,
		`${SITE}/event/__proto__`,
		`${SITE}/place/none`,
		`${SITE}/embed.js`,
		`${SITE}/geo/tables.json`,
		`${SITE}/?${'d=2025-01-10&'.repeat(400)}`
	])('knows no %s', async (url) => {
		expect(await refusal(await ask(path, { url }))).toBe(404);
	});

	it('wants a link', async () => {
		expect(await refusal(await ask(path, {}))).toBe(400);
		expect(await refusal(await ask(path, { url: '' }))).toBe(400);
	});

	it('reads no address of megabytes', async () => {
		const url = `${SITE}/?d=${'9'.repeat(2_000_000)}`;
		expect(await refusal(await ask(path, { url }))).toBe(414);
	});

	it('takes orders from nobody', async () => {
		const request = new Request(`${SITE}/${path}?url=${SITE}/`, { method: 'POST', body: 'x' });
		const response = await send(request);
		expect(response.headers.get('allow')).toBe('GET, HEAD');
		expect(await refusal(response)).toBe(405);
	});

	it('draws and reports nothing of all that', () => {
		expect(jobs).toEqual([]);
		expect(reported).toEqual([]);
	});
});

describe('/oembed', () => {
	const { ask } = askedService();

	it.each(['yaml', 'JSON', 'html', '__proto__'])('has no format %s', async (format) => {
		expect(await refusal(await ask('oembed', { url: `${SITE}/`, format }))).toBe(501);
	});

	it.each(['0', '-5', '1e3', '12px', 'NaN', '9'.repeat(400)])(
		'fits in no %s pixels',
		async (pixels) => {
			expect(await refusal(await ask('oembed', { url: `${SITE}/`, maxwidth: pixels }))).toBe(400);
			expect(await refusal(await ask('oembed', { url: `${SITE}/`, maxheight: pixels }))).toBe(400);
		}
	);

	it('answers of the link, never of the host that it was asked at', async () => {
		const { send } = askedService();
		const response = await send(new Request(`http://evil.example/maps/here/oembed?url=${SITE}/`));
		expect(await response.text()).not.toContain('evil.example');
	});

	it('puts nothing of the link into its HTML but what the map understands', async () => {
		const url = `${SITE}/?d="><script>alert(1)</script>&lens='onload=alert(1)&l=<b>`;
		const { html } = (await (await ask('oembed', { url })).json()) as { html: string };
		expect(html).not.toMatch(/script|alert|<b>/);
	});
});

describe('/picture', () => {
	it.each(['199', '2401', '1000000', '0', '-700', '1e3', 'wide'])(
		'is never %s pixels wide',
		async (width) => {
			const { ask, jobs } = askedService();
			expect(await refusal(await ask('picture', { url: `${SITE}/`, width }))).toBe(400);
			expect(jobs).toEqual([]);
		}
	);

	it.each(['gif', 'PNG', 'html'])('is no %s', async (format) => {
		const { ask } = askedService();
		expect(await refusal(await ask('picture', { url: `${SITE}/`, format }))).toBe(400);
	});

	it('draws few at once, lets some wait, and sends the rest away until later', async () => {
		const begun: ((picture: Picture) => void)[] = [];
		const pool = createDrawingPool(
			() => ({
				draw: () => new Promise((resolve) => begun.push(resolve)),
				stop: () => undefined,
				ended: new Promise(() => undefined)
			}),
			{ drawers: 2, waiting: 3, seconds: 60 }
		);
		const { ask } = askedService((job) => pool.draw(job));
		const flood = Array.from({ length: 40 }, (_, index) =>
			ask('picture', { url: `${SITE}/`, width: String(300 + index) })
		);
		const late = await Promise.all(flood.slice(5));
		for (const response of late) {
			expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
			expect(await refusal(response)).toBe(503);
		}
		expect(begun).toHaveLength(2);
		for (let drawn = 0; drawn < 5; drawn += 1) {
			begun[drawn]?.('<svg/>');
			await flood[drawn];
		}
		const early = await Promise.all(flood.slice(0, 5));
		expect(early.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
		pool.close();
	});

	it('draws once what many ask for at the same time', async () => {
		const { ask, jobs } = askedService();
		const answers = await Promise.all(
			Array.from({ length: 50 }, () => ask('picture', { url: `${SITE}/?d=2025-01-10` }))
		);
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		expect(jobs).toHaveLength(1);
	});

	it('keeps to itself what went wrong', async () => {
		const { ask, reported } = askedService(() => Promise.reject(new Error('/secret/path')));
		const response = await ask('picture', { url: `${SITE}/` });
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain('secret');
		expect(reported).toHaveLength(1);
	});
});
