/** A new version while a lesson is shown: offered in a dialog, used when the teacher says so. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticServer } from '../../scripts/static-server.ts';
import { expect, test } from './support/journey.ts';
import { builtLesson, expectScene } from './support/lesson.ts';

test.use({ serviceWorkers: 'allow' });

const build = join(import.meta.dirname, '../../build');
const second = builtLesson()[1]?.headline ?? '';

test('a new version waits in a dialog of the lesson until it is asked for', async ({
	page,
	journey
}) => {
	// The same site, whose worker can become another one.
	let isNew = false;
	const site = createStaticServer({ directory: build, base: '' });
	const server = createServer((request, response) => {
		if (isNew && request.url === '/service-worker.js') {
			response.setHeader('content-type', 'text/javascript');
			response.end(`${readFileSync(join(build, 'service-worker.js'), 'utf8')}\n// newer`);
		} else site.emit('request', request, response);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, resolve);
	});
	const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
	journey.provokes(new RegExp(`to another origin: ${origin}/`));
	try {
		await page.goto(`${origin}/present`);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (navigator.serviceWorker.controller) return;
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
			});
		});
		// Kept pages have one address each, as on the server.
		await page.goto(`${origin}/present/?from=link`);
		await expect(page).toHaveURL(`${origin}/present?from=link`);
		await expect(page.locator('[data-ready="true"][data-scene]')).toBeVisible();

		isNew = true;
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const worker = registration.installing;
			if (!worker) return;
			await new Promise<void>((resolve) => {
				worker.addEventListener('statechange', () => {
					if (worker.state === 'installed') resolve();
				});
			});
		});
		await page.keyboard.press('ArrowRight');
		await expectScene(page, second);
		await expect(page.locator('[data-offer="update"]')).toHaveCount(0);
		await page.keyboard.press('?');
		const offer = page.getByRole('dialog').locator('[data-offer="update"]');
		await expect(offer).toContainText('A new version of this page is ready.');
		const reloaded = page.waitForEvent('load');
		await offer.getByRole('button', { name: 'Use it now' }).click();
		await reloaded;
		await expectScene(page, second);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});
