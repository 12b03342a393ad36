/** One table of addresses for both servers: `npm start`, and Debian's nginx with deploy/nginx.conf. */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startNginx } from '../../../scripts/nginx.ts';
import { createStaticServer } from '../../../scripts/static-server.ts';
import { ask, laySite } from './site.ts';

interface RunningServer {
	origin: string;
	stop(): Promise<void>;
}

async function startStatic(root: string, base: string): Promise<RunningServer> {
	const server = createStaticServer({ directory: join(root, base), base });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

const SERVERS = [
	['npm start', startStatic],
	['deploy/nginx.conf', (root: string) => startNginx(root)]
] as const;

/** What is asked for below the base path, and where it ends with 200. */
const FOUND: readonly [asked: string, page: string][] = [
	['', '/'],
	['/', '/'],
	['/?d=2025-03-12', '/?d=2025-03-12'],
	['//', '/'],
	['/embed', '/embed'],
	['/embed/', '/embed'],
	['/embed?d=nonsense%', '/embed?d=nonsense%'],
	['/embed/?d=2025-03-12&l=a/b//c', '/embed?d=2025-03-12&l=a/b//c'],
	['//embed', '/embed'],
	['//embed/', '/embed'],
	['//embed//?d=2025-03-12', '/embed?d=2025-03-12'],
	['/%2Fembed/', '/embed'],
	['/%65mbed', '/embed'],
	['/present', '/present'],
	['/present/', '/present'],
	['/present/3', '/present/3'],
	['/present//3/', '/present/3'],
	['/event/2025-03-12-talks/', '/event/2025-03-12-talks'],
	['/embed.js', '/embed.js'],
	['/embed.js/', '/embed.js'],
	['/oembed.json', '/oembed.json'],
	['/geo/kursk.geojson', '/geo/kursk.geojson'],
	['//geo//kursk.geojson', '/geo/kursk.geojson']
];

/** What no file could be called, or is; some browsers take the first for "//another.example". */
const MISSING = [
	'/\\another.example/',
	'/\\another.example/embed/',
	'/%5Canother.example/',
	'/%09/another.example/',
	'/%0d%0aSet-Cookie:%20a=b/',
	'//another.example/',
	'//another.example//',
	'/nothing',
	'/nothing/',
	'/nothing//at/all/',
	'/event/',
	'/geo',
	'/geo/',
	'/event/nothing?d=2025-03-12',
	'/_app/immutable/entry/start.00000000.js',
	'/.stamp',
	'/.stamp/',
	'/embed/embed'
];

describe.each(SERVERS)('%s', (_, start) => {
	describe.each(['', '/maps/kursk'])('with the site at "%s"', (base) => {
		let root: string;
		let server: RunningServer;
		beforeAll(async () => {
			root = laySite(base);
			server = await start(root, base);
		});
		afterAll(async () => {
			await server.stop();
			rmSync(root, { recursive: true });
		});

		/** Follows redirects, each of which has to lead to a path of this host. */
		async function follow(asked: string, method: string) {
			let path = asked;
			for (let hops = 0; hops < 4; hops += 1) {
				const answer = await ask(server.origin, path, { method });
				if (answer.status !== 308) return { path, ...answer };
				const { location = '' } = answer.headers;
				expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
				expect(new URL(location, server.origin).origin).toBe(server.origin);
				path = location;
			}
			throw new Error(`${asked} leads in a circle: ${path}`);
		}

		it.each(FOUND.filter(([asked]) => base + asked !== ''))(
			'%s ends at %s',
			async (asked, page) => {
				for (const method of ['GET', 'HEAD']) {
					const { path, status, body } = await follow(base + asked, method);
					expect([status, path]).toEqual([200, base + page]);
					expect(body === '').toBe(method === 'HEAD');
				}
			}
		);

		it.each(MISSING)("%s ends at the site's own page for what is missing", async (asked) => {
			for (const method of ['GET', 'HEAD']) {
				const { status, headers, body } = await follow(base + asked, method);
				expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
				expect(headers['cache-control']).toMatch(/^no-(store|cache)$/);
				expect(headers).not.toHaveProperty('set-cookie');
				expect(body).toBe(method === 'HEAD' ? '' : '<h1>There is no such page</h1>');
			}
		});

		it('nothing outside the folder is served', async () => {
			for (const path of [
				'/../site.ts',
				'/%2e%2e/site.ts',
				'/..%2f..%2fetc/passwd',
				'/%',
				'/%00'
			]) {
				expect((await follow(base + path, 'GET')).status).toBeGreaterThanOrEqual(400);
			}
		});
	});
});

describe.each(SERVERS)('%s, beside the base path', (_, start) => {
	it('has nothing', async () => {
		const root = laySite('/maps/kursk');
		const server = await start(root, '/maps/kursk');
		onTestFinished(async () => {
			await server.stop();
			rmSync(root, { recursive: true });
		});
		for (const path of ['/maps', '/maps/', '/embed', '/maps/kurskembed', '/another/maps/kursk']) {
			expect((await ask(server.origin, path)).status).toBe(404);
		}
	});
});
