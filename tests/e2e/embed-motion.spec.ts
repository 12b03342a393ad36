/** Nothing in an article moves because of the map, unless it was asked to. */
import { USUAL_LOOKS } from '../../src/lib/domain/embed/looks.ts';
import { elementSnippet } from '../../src/lib/domain/embed/snippets.ts';
import { expect, frameHtml, heard, shownMap, test } from './support/newsroom.ts';

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
			frame: { ...USUAL_LOOKS, ui: 'full' }
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
	await shownMap(page, '2024-10-10');
	await expect(map.locator('iframe')).toHaveCSS('opacity', '1');
	await expect(map.getByRole('button', { name: 'Open the map: Kursk' })).toHaveCount(0);
	expect(await map.boundingBox()).toEqual(box);
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
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
		const frame = await shownMap(page, '2024-09-06');
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
