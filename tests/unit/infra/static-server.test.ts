import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../../scripts/static-server.ts';

let server: Server | undefined;

afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

const site = {
	'index.html': '<h1>Map</h1>',
	'embed.html': '<h1>Embed</h1>',
	'geo/kursk.geojson': '{}',
	'geo/countries.topojson': '{}',
	'geo/countries.topojson.gz': gzipSync('{}'),
	'_app/immutable/workers/map.mjs': 'export {}',
	'.stamp': 'abc'
};

async function open(path: string, base = '', init: RequestInit = {}): Promise<Response> {
	const directory = mkdtempSync(join(tmpdir(), 'salient-site-'));
	for (const [name, content] of Object.entries(site)) {
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		writeFileSync(join(directory, name), content);
	}
	const listening = createStaticServer({ directory, base });
	server = listening;
	await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
	const { port } = listening.address() as AddressInfo;
	return fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: 'manual', ...init });
}

describe('the static server', () => {
	it('opens the first page and pages without .html, whatever the query', async () => {
		expect(await (await open('/?d=2025-03-12')).text()).toBe('<h1>Map</h1>');
		const embed = await open('/embed?d=nonsense%');
		expect(await embed.text()).toBe('<h1>Embed</h1>');
		expect(embed.headers.get('content-type')).toMatch(/^text\/html/);
	});

	it.each([
		['/geo/kursk.geojson', 'application/geo+json'],
		['/geo/countries.topojson', 'application/json'],
		['/_app/immutable/workers/map.mjs', 'text/javascript']
	])('gives %s the media type %s, to every origin', async (path, type) => {
		const response = await open(path);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain(type);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('sends the precompressed file where there is one', async () => {
		const response = await open('/geo/countries.topojson');
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(await response.text()).toBe('{}');
	});

	it('lets only hashed files be kept for long', async () => {
		const hashed = await open('/_app/immutable/workers/map.mjs');
		expect(hashed.headers.get('cache-control')).toContain('immutable');
		expect((await open('/geo/kursk.geojson')).headers.get('cache-control')).toBe('no-cache');
	});

	it.each(['/nothing', '/.stamp', '/%', '/../package.json', '/%2e%2e/package.json'])(
		'answers %s with 404',
		async (path) => {
			expect((await open(path)).status).toBe(404);
		}
	);

	it('refuses what only changes things', async () => {
		expect((await open('/', '', { method: 'POST' })).status).toBe(405);
	});

	it.each([
		['/embed/?d=2025-03-12', '', '/embed?d=2025-03-12'],
		['/salient', '/salient', '/salient/'],
		['/', '/salient', '/salient/'],
		['/salient/embed/', '/salient', '/salient/embed']
	])('leads %s under base %j to %s', async (path, base, location) => {
		const response = await open(path, base);
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(location);
	});

	it('serves under a base path, and nothing beside it', async () => {
		expect(await (await open('/salient/embed', '/salient')).text()).toBe('<h1>Embed</h1>');
		expect((await open('/embed', '/salient')).status).toBe(404);
		expect((await open('/salientembed', '/salient')).status).toBe(404);
	});
});
