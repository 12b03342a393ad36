/** The service beside the static files, as `npm start` has it. */
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../../scripts/service/service.ts';
import { createStaticServer } from '../../../scripts/static-server.ts';
import type { OEmbed } from '../../../src/lib/domain/embed/oEmbed.ts';
import { ask, FILES, laySite } from '../infra/site.ts';
import { maps } from './asked.ts';

const BASE = '/maps/here';
let root: string;
let server: Server;
let origin: string;
beforeAll(async () => {
	root = laySite(BASE, { ...FILES, 'maps.html': 'All maps' });
	const service = createService({
		site: `https://news.example${BASE}`,
		base: BASE,
		maps,
		draw: ({ title }) => Promise.resolve(`<svg>${title}</svg>`),
		report: (error) => console.error(error)
	});
	server = createStaticServer({ directory: join(root, BASE), base: BASE, service });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(root, { recursive: true });
});

const oembed = (link: string) => `${BASE}/oembed?url=${encodeURIComponent(link)}`;

describe('npm start', () => {
	it('answers for links to where it was told that it lives, and to where it was asked', async () => {
		for (const site of [`https://news.example${BASE}`, origin + BASE]) {
			const answer = await ask(origin, oembed(`${site}/?d=2025-01-10`));
			expect(answer.status).toBe(200);
			expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
			expect((JSON.parse(answer.body) as OEmbed).html).toContain(`src="${site}/embed?`);
		}
	});

	it('knows that it is behind TLS where the balancer says so', async () => {
		const headers = { host: 'proxied.example', 'x-forwarded-proto': 'https' };
		const { body } = await ask(origin, oembed(`https://proxied.example${BASE}/`), { headers });
		expect(body).toContain(`https://proxied.example${BASE}/embed?`);
	});

	it('lets answers be kept, and be asked for again cheaply', async () => {
		const path = `${BASE}/picture?format=svg&url=${encodeURIComponent(`${origin}${BASE}/`)}`;
		const { status, headers, body } = await ask(origin, path);
		expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
		expect(headers['cache-control']).toContain('max-age=3600');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(body).toContain('<svg>');
		const again = await ask(origin, path, {
			headers: { 'if-none-match': headers.etag ?? '' }
		});
		expect([again.status, again.body]).toEqual([304, '']);
		const any = { 'if-none-match': `"another", W/${headers.etag ?? ''}` };
		expect((await ask(origin, path, { headers: any })).status).toBe(304);
		expect((await ask(origin, path, { headers: { 'if-none-match': '*' } })).status).toBe(304);
		const other = await ask(origin, path, { headers: { 'if-none-match': '"another"' } });
		expect([other.status, other.body]).toEqual([200, body]);
		const head = await ask(origin, path, { method: 'HEAD' });
		expect([head.status, head.body]).toEqual([200, '']);
		expect(head.headers['content-length']).toBe(headers['content-length']);
	});

	it('tells with every page of a map where its answer is, for the view in its address', async () => {
		const path = `${BASE}/embed?day=2025-01-10`;
		const { headers } = await ask(origin, path);
		const links = String(headers.link);
		expect(links).toContain('type="application/json+oembed"');
		expect(links).toContain('type="text/xml+oembed"');
		const address = /^<([^>]+)>/.exec(links)?.[1] ?? '';
		const answer = await ask(origin, address);
		expect((JSON.parse(answer.body) as OEmbed).html).toContain('embed?day=2025-01-10');
		for (const other of ['/maps', '/embed.js', '/oembed.json', '/nothing']) {
			expect((await ask(origin, BASE + other)).headers).not.toHaveProperty('link');
		}
	});

	it.each(['?d=2025-01-10&', '?'])(
		'has headers that proxies read, however long %s is',
		async (start) => {
			for (const filler of ['&', '9', '%D0%B0']) {
				for (const length of [100, 500, 900, 3_000]) {
					const query = start + filler.repeat(length / filler.length);
					const { status, headers } = await ask(origin, `${BASE}/${query}`);
					expect(status).toBe(200);
					expect(String(headers.link ?? '').length).toBeLessThanOrEqual(3_000);
					if (length === 100) expect(headers).toHaveProperty('link');
				}
			}
		}
	);

	it.each(['', 'a b', 'me@host', '<script>', 'x'.repeat(300)])(
		'believes no host "%s"',
		async (host) => {
			const answer = await ask(origin, oembed('https://news.example/'), { headers: { host } });
			expect(answer.status).toBeGreaterThanOrEqual(400);
			// What Node refuses by itself has no headers of ours.
			if (answer.body !== '') expect(answer.headers['cache-control']).toBe('no-store');
			expect(answer.body).not.toContain('script');
			expect(
				(await ask(origin, `${BASE}/`, { headers: { host } })).headers.link ?? ''
			).not.toContain('<script>');
		}
	);

	it('still has the files that hosts without it have', async () => {
		expect((await ask(origin, `${BASE}/oembed.json`)).body).toBe('{}');
		const event = await ask(origin, `${BASE}/oembed/event/2025-03-12-talks.json`);
		expect([event.status, event.body]).toEqual([200, '{}']);
	});
});
