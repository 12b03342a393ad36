/** What an embedded map leaves to the page around it: scrolling and memory. */
import { expect, frameHtml, liveMap, test } from './support/newsroom.ts';
import type { Frame, Page } from '@playwright/test';

function scrolled(page: Page): Promise<number> {
	return page.evaluate(() => scrollY);
}

test('the wheel scrolls the page over the map; with Ctrl it zooms the map', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: frameHtml(site, '?language=de') });
	const frame = await liveMap(page);
	const link = frame.getByRole('link', { name: 'Ganze Karte öffnen' });
	const before = await link.getAttribute('href');
	await page.mouse.move(350, 300);
	await page.mouse.wheel(0, 120);
	// To the end of its way: half of it would go on under the next turn.
	await expect.poll(() => scrolled(page)).toBe(120);
	await expect(
		frame.getByText('Zum Zoomen der Karte Strg halten und scrollen').first()
	).toBeVisible();
	expect(await link.getAttribute('href')).toBe(before);

	const still = await scrolled(page);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -240);
	await page.keyboard.up('Control');
	await expect(link).toHaveAttribute('href', /v=/);
	expect(await scrolled(page)).toBe(still);
});

test('the wheel zooms the map where scroll=free asks for it', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, { html: frameHtml(site, '?scroll=free') });
	const frame = await liveMap(page);
	await page.mouse.move(350, 300);
	await page.mouse.wheel(0, -240);
	await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveAttribute(
		'href',
		/v=/
	);
	expect(await scrolled(page)).toBe(0);
});

test.describe('under a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

	test('the page scrolls, and the hint is for fingers', async ({ page, newsroom, site }) => {
		await newsroom.publish(page, { html: frameHtml(site) });
		const frame = await liveMap(page);
		const link = frame.getByRole('link', { name: 'Open the full map' });
		const before = await link.getAttribute('href');
		const session = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: 190, y }]
			});
		await touch('touchStart', 250);
		for (let y = 240; y >= 90; y -= 10) await touch('touchMove', y);
		await touch('touchEnd');
		await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
		expect(await link.getAttribute('href')).toBe(before);
		await expect(frame.getByText('Move the map with two fingers').first()).toBeAttached();
	});
});

test.describe('ten maps on a page', () => {
	/** Maps that are out of sight are taken away meanwhile: a frame that is gone draws none. */
	const canvasesIn = (frame: Frame) =>
		frame
			.locator('canvas.maplibregl-canvas')
			.count()
			.catch((error: unknown) => {
				if (frame.isDetached()) return 0;
				throw error;
			});
	const canvases = async (page: Page) => {
		const counts = await Promise.all(page.frames().map(canvasesIn));
		return counts.reduce((sum, count) => sum + count, 0);
	};
	const spaced = (maps: string[]) =>
		maps.map((map) => `<div style="height:1200px;width:320px">${map}</div>`).join('');

	test('of the element: only those near the reader are live, and few at a time', async ({
		page,
		newsroom,
		site
	}) => {
		const warnings: string[] = [];
		page.on('console', (message) => {
			if (/WebGL|context/i.test(message.text())) warnings.push(message.text());
		});
		const html = spaced(Array.from({ length: 10 }, () => '<salient-map></salient-map>'));
		await newsroom.publish(page, { html: `${html}<script src="${site}/embed.js"></script>` });
		const maps = page.locator('salient-map');
		await expect(maps.nth(0).locator('iframe')).toHaveCount(1);
		expect(await page.locator('salient-map iframe').count()).toBeLessThanOrEqual(2);
		for (let index = 0; index < 10; index += 1) {
			const map = maps.nth(index);
			await map.scrollIntoViewIfNeeded();
			await expect(map.locator('iframe')).toHaveCount(1);
			// Drawing each of them would take its time here.
			if (index % 8 === 1)
				await expect(
					map.frameLocator('iframe').locator('[data-map="live"][data-ready]')
				).toBeVisible();
			expect(await canvases(page)).toBeLessThanOrEqual(2);
			expect(await page.locator('salient-map iframe').count()).toBeLessThanOrEqual(6);
		}
		expect(warnings).toEqual([]);
	});

	test('of the plain frame: those out of sight draw without WebGL', async ({
		page,
		newsroom,
		site
	}) => {
		const eager = frameHtml(site).replace('loading="lazy"', '');
		await newsroom.publish(page, { html: spaced(Array.from({ length: 10 }, () => eager)) });
		const frames = page.locator('iframe');
		for (const index of [0, 9]) {
			await frames.nth(index).scrollIntoViewIfNeeded();
			await expect(
				frames.nth(index).contentFrame().locator('[data-map="live"][data-ready]')
			).toBeVisible();
			await expect.poll(() => canvases(page)).toBe(1);
		}
	});
});

test('a map that is taken away leaves nothing behind', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, {
		html: `<salient-map></salient-map><script src="${site}/embed.js"></script>`
	});
	await liveMap(page);
	await page.evaluate(() => {
		const map = document.querySelector('salient-map');
		const frame = map?.shadowRoot?.querySelector('iframe');
		Object.assign(window, { left: [map, frame].map((node) => new WeakRef(node as object)) });
		map?.remove();
	});
	await expect.poll(() => page.frames().length).toBe(1);
	const session = await page.context().newCDPSession(page);
	const isGone = async () => {
		await session.send('HeapProfiler.collectGarbage');
		return page.evaluate(() =>
			(window as unknown as { left: WeakRef<object>[] }).left.map(
				(node) => node.deref() === undefined
			)
		);
	};
	await expect.poll(isGone).toEqual([true, true]);
});
