/** The service behind deploy/nginx.conf: kept there, and as it answers by itself. */
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startNginx } from '../../../scripts/nginx.ts';
import { createService } from '../../../scripts/service/service.ts';
import { createStaticServer } from '../../../scripts/static-server.ts';
import { ask, FILES, laySite } from '../infra/site.ts';
import { maps } from './asked.ts';

it('asks once for a picture that many want, and sends it as the service does', async () => {
	const base = '/maps/here';
	const root = laySite(base, FILES);
	let drawn = 0;
	const service = createService({
		site: 'https://news.example',
		base,
		maps,
		draw: () => {
			drawn += 1;
			return Promise.resolve(`<svg id="n${String(drawn)}"/>`);
		},
		report: (error) => console.error(error)
	});
	const server = createStaticServer({ directory: join(root, base), base, service });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const nginx = await startNginx(root, `127.0.0.1:${String(port)}`);
	onTestFinished(async () => {
		await nginx.stop();
		server.close();
		server.closeAllConnections();
		rmSync(root, { recursive: true });
	});
	const link = encodeURIComponent(`${nginx.origin}${base}/?d=2025-01-10`);
	const path = `${base}/picture?format=svg&url=${link}`;
	const answers = await Promise.all(Array.from({ length: 20 }, () => ask(nginx.origin, path)));
	expect(new Set(answers.map(({ status, body }) => `${String(status)} ${body}`))).toEqual(
		new Set(['200 <svg id="n1"/>'])
	);
	const { headers } = await ask(nginx.origin, path);
	expect(headers).toMatchObject({
		'x-cache': 'HIT',
		'content-type': 'image/svg+xml; charset=utf-8',
		'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
		'access-control-allow-origin': '*'
	});
	// The link's own host is asked for: nginx passes it on.
	const oembed = await ask(nginx.origin, `${base}/oembed?url=${link}`);
	expect([oembed.status, oembed.body.includes(`${nginx.origin}${base}/embed?`)]).toEqual([
		200,
		true
	]);
	const missing = await ask(nginx.origin, `${base}/picture?url=https://other.example/`);
	expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
	expect((await ask(nginx.origin, `${base}/oembed.json`)).body).toBe('{}');
});
