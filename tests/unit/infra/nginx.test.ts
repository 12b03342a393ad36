/** The headers of deploy/nginx.conf, on Debian's nginx; addresses are in addresses.test.ts. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNginx, type RunningNginx } from '../../../scripts/nginx.ts';
import { precompress } from '../../../scripts/precompress.ts';
import { ask, FILES, laySite } from './site.ts';

/** Long enough to be compressed. */
const filler = Array.from({ length: 200 }, (_, at) => `${String(at)} `).join('');

let root: string;
let nginx: RunningNginx;
beforeAll(async () => {
	root = laySite(
		'',
		Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, text + filler]))
	);
	await precompress(root);
	nginx = await startNginx(root);
});
afterAll(async () => {
	await nginx.stop();
	rmSync(root, { recursive: true });
});

const head = (path: string, headers: Record<string, string> = {}) =>
	ask(nginx.origin, path, { method: 'HEAD', headers });

const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const LONG = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600, stale-while-revalidate=86400';

describe('deploy/nginx.conf', () => {
	it.each([
		['/', 'text/html; charset=utf-8', SHORT],
		['/embed?day=2025-03-12', 'text/html; charset=utf-8', SHORT],
		['/event/2025-03-12-talks', 'text/html; charset=utf-8', SHORT],
		['/embed.js', 'application/javascript; charset=utf-8', SHORT],
		['/oembed.json', 'application/json; charset=utf-8', SHORT],
		['/geo/kursk.geojson', 'application/geo+json; charset=utf-8', SHORT],
		['/geo/countries.topojson', 'application/json; charset=utf-8', SHORT],
		['/poster/default.svg', 'image/svg+xml; charset=utf-8', HOUR],
		['/share/default.png', 'image/png', HOUR],
		['/_app/immutable/entry/start.js', 'application/javascript; charset=utf-8', LONG],
		['/_app/immutable/workers/map.mjs', 'text/javascript; charset=utf-8', LONG],
		['/editions/files/a1b2.geojson', 'application/geo+json; charset=utf-8', LONG]
	])('sends %s as it should be', async (path, type, cache) => {
		const { status, headers } = await head(path);
		expect(status).toBe(200);
		expect(headers).toMatchObject({
			server: 'nginx',
			'content-type': type,
			'cache-control': cache,
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'content-security-policy': path.startsWith('/embed?')
				? 'frame-ancestors *'
				: "frame-ancestors 'self'"
		});
	});

	it.each(['/embed', '/embed.js', '/geo/kursk.geojson', '/poster/default.svg', '/nothing'])(
		'sends %s as the build compressed it',
		async (path) => {
			const plain = await head(path);
			const gzip = await head(path, { 'Accept-Encoding': 'gzip' });
			const brotli = await head(path, { 'Accept-Encoding': 'gzip, deflate, br' });
			expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([
				undefined,
				'gzip',
				'br'
			]);
			expect(brotli.headers.vary).toBe('Accept-Encoding');
			const sizes = [brotli, gzip, plain].map(({ headers }) => Number(headers['content-length']));
			expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
		}
	);

	it('sends a picture as it is', async () => {
		const { headers } = await head('/share/default.png', { 'Accept-Encoding': 'br' });
		expect(headers['content-encoding']).toBeUndefined();
	});

	it('lets nobody keep that a file is missing: an update may be on its way', async () => {
		const { status, headers } = await head('/_app/immutable/entry/start.00000000.js');
		expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
	});
});
