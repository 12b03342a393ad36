/** What `npm start` sends; the addresses are in addresses.test.ts. */
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from '../../../scripts/static-server.ts';
import { FILES, laySite } from './site.ts';

let root: string;
let server: Server;
let origin: string;
beforeAll(async () => {
	root = laySite('', {
		...FILES,
		'geo/countries.topojson.gz': gzipSync('{}'),
		'tiles/relief.pmtiles': 'PMTiles'
	});
	rmSync(join(root, '404.html'));
	server = createStaticServer({ directory: root, base: '' });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(root, { recursive: true });
});

const open = (path: string, init: RequestInit = {}) => fetch(origin + path, init);

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

	it('sends the part of an archive of tiles that is asked for', async () => {
		const response = await open('/tiles/relief.pmtiles', { headers: { range: 'bytes=2-4' } });
		expect(response.status).toBe(206);
		expect(response.headers.get('content-range')).toBe('bytes 2-4/7');
		expect(await response.text()).toBe('Til');
	});

	it('lets only hashed files be kept for long', async () => {
		const hashed = await open('/_app/immutable/workers/map.mjs');
		expect(hashed.headers.get('cache-control')).toContain('immutable');
		expect((await open('/geo/kursk.geojson')).headers.get('cache-control')).toBe('no-cache');
	});

	it('refuses what only changes things', async () => {
		expect((await open('/', { method: 'POST' })).status).toBe(405);
	});

	it('says that there is no page, where the site has none that says so', async () => {
		const response = await open('/nothing');
		expect([response.status, await response.text()]).toEqual([
			404,
			'There is no page at this address.\n'
		]);
	});
});
