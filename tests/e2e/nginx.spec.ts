/**
 * The build on Debian's nginx with deploy/nginx.conf. Its headers and the rules of its addresses
 * are in tests/unit/infra, with a small site.
 */
import { startNginx, type RunningNginx } from '../../scripts/nginx.ts';
import { expect, frameHtml, liveMap, test } from './support/newsroom.ts';
import { allPaths } from './support/pages.ts';

test.describe.configure({ mode: 'serial' });

const AT_ONCE = 50;

let nginx: RunningNginx;
test.beforeAll(async () => {
	nginx = await startNginx();
});
test.afterAll(async () => {
	await nginx.stop();
});

test('every page opens, with a slash and without', async ({ baseURL }) => {
	for (const origin of [nginx.origin, baseURL ?? '']) {
		const paths = allPaths().flatMap((path) => [path, path === '/' ? '//' : `${path}/`]);
		// Some dozens at a time: more connections than that a machine may refuse.
		for (let from = 0; from < paths.length; from += AT_ONCE) {
			const ends = await Promise.all(
				paths.slice(from, from + AT_ONCE).map(async (path) => {
					const { status, url } = await fetch(origin + path, { method: 'HEAD' });
					return { path, status, url };
				})
			);
			for (const { path, status, url } of ends) {
				const page = path.replace(/(?<=.)\/$/, '');
				expect({ path, status, url }).toEqual({ path, status: 200, url: origin + page });
			}
		}
	}
});

test('a page allows its own scripts and no others', async () => {
	const html = await (await fetch(`${nginx.origin}/embed`)).text();
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
