/** deploy/nginx.conf, started for real on Debian's nginx. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request as rawRequest, type IncomingMessage } from 'node:http';
import { startNginx, type RunningNginx } from '../../scripts/nginx.ts';
import { expect, frameHtml, liveMap, test } from './support/newsroom.ts';

const build = join(import.meta.dirname, '../../build');
const hashed = `/_app/immutable/entry/${readdirSync(join(build, '_app/immutable/entry')).find((name) => name.endsWith('.js')) ?? ''}`;
const kept = `/editions/files/${readdirSync(join(build, 'editions/files')).find((name) => name.endsWith('.geojson')) ?? ''}`;

test.describe.configure({ mode: 'serial' });

let nginx: RunningNginx;
test.beforeAll(async () => {
	nginx = await startNginx();
});
test.afterAll(async () => {
	await nginx.stop();
});

test('the site can lie under a path', async ({ page, journey }) => {
	const root = mkdtempSync(join(tmpdir(), 'salient-site-'));
	// nginx gives its own user's rights up.
	chmodSync(root, 0o755);
	mkdirSync(join(root, 'maps'));
	symlinkSync(join(import.meta.dirname, '../../.cache/at-path/build'), join(root, 'maps/kursk'));
	const site = await startNginx(root);
	journey.provokes(new RegExp(`to another origin: ${site.origin}/maps/kursk/`));
	await page.goto(`${site.origin}/maps/kursk/embed`);
	const [home] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Open the full map' }).click()
	]);
	await expect(home.getByRole('heading', { level: 1 })).toBeVisible();
	expect(new URL(home.url()).pathname).toBe('/maps/kursk/');
	await site.stop();
	rmSync(root, { recursive: true });
});

/** Without a client that decodes or follows. */
function head(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		rawRequest(nginx.origin + path, { method: 'HEAD', headers }, (response) => {
			response.resume();
			resolve(response);
		})
			.once('error', reject)
			.end();
	});
}

const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const LONG = 'public, max-age=31536000, immutable';
const HOUR = 'public, max-age=3600, stale-while-revalidate=86400';

for (const [path, type, cache] of [
	['/', 'text/html; charset=utf-8', SHORT],
	['/embed?day=2025-03-12', 'text/html; charset=utf-8', SHORT],
	['/corrections', 'text/html; charset=utf-8', SHORT],
	['/embed.js', 'application/javascript; charset=utf-8', SHORT],
	['/oembed.json', 'application/json; charset=utf-8', SHORT],
	['/editions/editions.json', 'application/json; charset=utf-8', SHORT],
	['/geo/events.geojson', 'application/geo+json; charset=utf-8', SHORT],
	['/geo/basemap/countries.topojson', 'application/json; charset=utf-8', SHORT],
	['/poster/default.svg', 'image/svg+xml; charset=utf-8', HOUR],
	['/share/default.png', 'image/png', HOUR],
	[hashed, 'application/javascript; charset=utf-8', LONG],
	[kept, 'application/geo+json; charset=utf-8', LONG]
] as const) {
	test(`${path.replace(/[.-][\w-]{8,12}\./, '.*.')} is sent as it should be`, async () => {
		const { statusCode, headers } = await head(path);
		expect(statusCode).toBe(200);
		expect(headers).toMatchObject({
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
		expect(headers.server).toBe('nginx');
	});
}

test('texts are sent as they were compressed by the build', async () => {
	for (const path of [
		'/embed',
		'/embed.js',
		'/geo/events.geojson',
		hashed,
		'/poster/default.svg'
	]) {
		const plain = await head(path);
		const gzip = await head(path, { 'Accept-Encoding': 'gzip' });
		const brotli = await head(path, { 'Accept-Encoding': 'gzip, deflate, br' });
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(brotli.headers['content-encoding']).toBe('br');
		expect(brotli.headers.vary).toBe('Accept-Encoding');
		const sizes = [brotli, gzip, plain].map(({ headers }) => Number(headers['content-length']));
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
	}
	const picture = await head('/share/default.png', { 'Accept-Encoding': 'br' });
	expect(picture.headers['content-encoding']).toBeUndefined();
});

test('an address with a slash leads to the page, and one without a page to nothing', async () => {
	const slash = await head('/embed/?day=2025-03-12');
	expect([slash.statusCode, slash.headers.location]).toEqual([308, '/embed?day=2025-03-12']);
	expect((await head('/no-such-page')).statusCode).toBe(404);
	expect((await head('/../package.json')).statusCode).not.toBe(200);
});

test('what is missing is not kept: an update may be on its way', async () => {
	const missing = await head('/_app/immutable/entry/start.00000000.js');
	expect([missing.statusCode, missing.headers['cache-control']]).toEqual([404, 'no-store']);
});

test('a page allows its own scripts and no others', async ({ request }) => {
	const html = await (await request.get(`${nginx.origin}/embed`)).text();
	const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
	const [, scripts = ''] = /script-src ([^;]+)/.exec(policy) ?? [];
	expect(scripts).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/);
});

test('a sandboxed frame works from it, under its policy', async ({ page, newsroom, journey }) => {
	journey.provokes(new RegExp(`to another origin: ${nginx.origin}/`));
	const html = frameHtml(nginx.origin, '?day=2024-09-06', 'sandbox="allow-scripts"');
	await newsroom.publish(page, { html });
	await liveMap(page, '2024-09-06');
});
