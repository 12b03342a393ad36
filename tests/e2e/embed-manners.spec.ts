/** What an embedded map leaves to the page around it: scrolling, layout, motion, memory. */
import { elementSnippet } from '../../src/lib/domain/embed/snippets.ts';
import { expect, frameHtml, heard, liveMap, test } from './support/newsroom.ts';
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
	await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
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

test('nothing moves in the article, and the picture is there before the map', async ({
	page,
	newsroom,
	site
}) => {
	/** Holds what comes from such addresses until it is let go. */
	const hold = async (address: string) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(address, async (route) => {
			await held;
			await route.continue();
		});
		return release;
	};
	const releaseScript = await hold('**/embed.js');
	const releaseFrame = await hold('**/embed?**');
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await newsroom.publish(page, {
		html: elementSnippet({
			site,
			parameters: [['day', '2024-10-10']],
			pageQuery: 'd=2024-10-10',
			title: 'Kursk',
			alt: 'Map of 10 October 2024.',
			poster: `${site}/poster/2024-10-10.svg`,
			ui: 'full'
		}),
		waitUntil: 'commit'
	});
	const map = page.locator('salient-map');
	const box = await map.boundingBox();
	expect(box).toMatchObject({ width: 700, height: 594 });
	await expect
		.poll(() => map.locator('> a img').evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	releaseScript();
	await expect(map.getByRole('button', { name: 'Open the map: Kursk' })).toBeVisible();
	await expect
		.poll(() => map.locator('div > img').evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	releaseFrame();
	await liveMap(page, '2024-10-10');
	await expect(map.locator('iframe')).toHaveCSS('opacity', '1');
	await expect(map.getByRole('button', { name: 'Open the map: Kursk' })).toHaveCount(0);
	expect(await map.boundingBox()).toEqual(box);
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
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
			if (index % 4 === 1)
				await expect(
					map.frameLocator('iframe').locator('[data-map="live"][data-ready]')
				).toBeVisible({ timeout: 60_000 });
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
			).toBeVisible({ timeout: 60_000 });
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

test('playing starts only where the snippet asks for it', async ({ page, newsroom, site }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06&autoplay=1') });
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
	await expect(frame.getByRole('slider', { name: 'Date' })).not.toHaveValue('31');
});

test.describe('where the reader wants no motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing plays by itself, nor by order of the page', async ({ page, newsroom, site }) => {
		const query = `?day=2024-09-06&autoplay=1&origins=${newsroom.origin}`;
		await newsroom.publish(page, { html: frameHtml(site, query) });
		const frame = await liveMap(page, '2024-09-06');
		await page.evaluate((origin) => {
			document
				.querySelector('iframe')
				?.contentWindow?.postMessage({ salient: 1, type: 'play', id: 1 }, origin);
		}, site);
		await expect
			.poll(() => heard(page, 'ack'))
			.toEqual([expect.objectContaining({ id: 1, ok: false })]);
		await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
	});
});
