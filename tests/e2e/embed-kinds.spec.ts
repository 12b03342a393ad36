/** What an embedded map shows in the frames that content systems make, where a still map will do. */
import { readFileSync } from 'node:fs';
import { expect, frameHtml, heard, shownMap, test } from './support/newsroom.ts';

test('a sandboxed frame with an origin, under a policy that allows nothing else, computes a day', async ({
	page,
	newsroom,
	site
}) => {
	const html = frameHtml(site, '?day=2024-09-06', 'sandbox="allow-scripts allow-same-origin"');
	await newsroom.publish(page, {
		html,
		headers: { 'Content-Security-Policy': `frame-src ${site}` }
	});
	const frame = await shownMap(page, '2024-09-06');
	await frame.getByRole('slider', { name: 'Date' }).press('ArrowRight');
	await shownMap(page, '2024-09-07');
	expect(await heard(page, 'error')).toEqual([]);
});

test('a reader who blocks all storage sees the map', async ({ page, newsroom, site }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('Access is denied.', 'SecurityError');
				}
			});
		}
	});
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06&theme=dark') });
	const frame = await shownMap(page, '2024-09-06');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the frame shows the still map, and the element its link and picture', async ({
		page,
		newsroom,
		site,
		journey
	}) => {
		// What Chromium calls a script that it does not run.
		journey.provokes(/failed request: csp/);
		await newsroom.publish(page, {
			html: `${frameHtml(site)}
				<salient-map><a href="${site}/"><img src="${site}/poster/default.svg" alt="The map"></a></salient-map>
				<script async src="${site}/embed.js"></script>`
		});
		const still = page.frameLocator('iframe').locator('[data-map="static"]');
		await expect(still).toBeVisible();
		await expect(still).toHaveAccessibleName(/12 March 2025/);
		await expect(page.getByRole('link', { name: 'The map' })).toBeVisible();
	});
});

test.describe('in the smallest frame', () => {
	test.use({ viewport: { width: 280, height: 600 } });

	test('everything fits, whatever its height', async ({ page, newsroom, site }) => {
		for (const height of [240, 317]) {
			await newsroom.publish(page, {
				html: frameHtml(site, '?day=2024-09-06').replace(
					/style="[^"]*"/,
					`style="width:280px;height:${String(height)}px;border:0"`
				)
			});
			const frame = await shownMap(page, '2024-09-06');
			const map = frame.locator('[data-map]');
			await expect.poll(async () => (await map.boundingBox())?.height).toBeGreaterThan(120);
			for (const part of [
				frame.getByRole('heading'),
				frame.getByRole('slider', { name: 'Date' }),
				frame.getByRole('button', { name: 'Play' }),
				frame.getByRole('link', { name: 'Open the full map' })
			]) {
				await expect(part).toBeInViewport({ ratio: 1 });
			}
			const overflow = () =>
				frame
					.locator('html')
					.evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => ({
						across: scrollWidth - clientWidth,
						down: scrollHeight - clientHeight
					}));
			await expect.poll(overflow).toEqual({ across: 0, down: 0 });
		}
	});
});

test('a picture is all there is with ui=static', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, { html: frameHtml(site, '?ui=static&day=2024-10-10') });
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-map="static"][data-day="2024-10-10"]')).toBeVisible();
	await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
	await expect(frame.locator('canvas')).toHaveCount(0);
	await expect(frame.getByRole('slider')).toHaveCount(0);
});

test('the map alone is there with ui=map, in the reader’s language', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06&ui=map&language=ar') });
	const frame = page.frameLocator('iframe');
	const map = frame.locator('svg[data-map="static"][data-day="2024-09-06"]');
	await expect(map).toHaveAccessibleName(/^[^a-z]*\d{3}[^a-z]*$/i);
	await expect(frame.getByRole('main')).toHaveAttribute('dir', 'rtl');
	await expect(frame.getByRole('link', { name: 'افتح الخريطة الكاملة' })).toBeVisible();
	await expect(frame.getByRole('slider')).toHaveCount(0);
});

test('an embed says everything in the language that is asked for', async ({
	page,
	newsroom,
	site
}) => {
	const words = JSON.parse(readFileSync('data/kursk-2025/words/uk.json', 'utf8')) as {
		story: { title: string };
		events: Record<string, { title: string }>;
	};
	const id = '2025-03-11-us-support-resumed';
	const title = words.events[id]?.title ?? '';
	const openMap = 'Відкрити всю карту';
	const { asReported } = JSON.parse(
		readFileSync('src/lib/words/messages/uk/lens.json', 'utf8')
	) as Record<string, string>;
	for (const address of [
		`embed?event=${id}&language=uk&known=reported`,
		`uk/embed?event=${id}&known=reported`
	]) {
		await newsroom.publish(page, {
			html: `<iframe src="${site}/${address}" title="Map" style="width:100%;height:594px"></iframe>`
		});
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('svg[data-map="static"][data-day="2025-03-11"]')).toBeVisible();
		await expect(frame.getByRole('heading')).toContainText(title);
		await expect(frame.getByText(asReported ?? '')).toBeVisible();
		await expect(frame.getByRole('link', { name: openMap })).toHaveAttribute('href', /\/uk\?.*e=/);
	}
	await newsroom.publish(page, {
		html: `<iframe src="${site}/uk/embed?language=de" title="Map" style="width:100%;height:594px"></iframe>`
	});
	const frame = await shownMap(page);
	await expect(frame.getByRole('heading')).not.toContainText(words.story.title);
	await expect(frame.getByRole('link', { name: 'Ganze Karte öffnen' })).toBeVisible();
});

test('an event is opened with its day and told in the title', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, { html: frameHtml(site, '?event=2025-03-11-us-support-resumed') });
	const frame = await shownMap(page, '2025-03-11');
	await expect(frame.getByRole('heading')).toContainText(/announced|confirmed|claimed|assessed/);
	await expect
		.poll(() => heard(page, 'select'))
		.toEqual([{ salient: 1, type: 'select', event: '2025-03-11-us-support-resumed' }]);
});

test('words and colours of the page around, without title and timeline, and with all sources', async ({
	page,
	newsroom,
	site
}) => {
	const query =
		'?headline=Three%20days&standfirst=In%20March&credit=A%20paper&hide=timeline,legend&accent=c8102e&colours=ukraine:f0e8d8';
	await newsroom.publish(page, { html: frameHtml(site, query) });
	const frame = await shownMap(page);
	await expect(frame.getByRole('heading')).toHaveText('Three days');
	for (const words of ['In March', 'A paper']) await expect(frame.getByText(words)).toBeVisible();
	await expect(frame.getByRole('slider')).toHaveCount(0);
	await expect(frame.getByText(/^.*Salient · /)).toBeVisible();
	await frame.getByText('Sources of the map').click();
	await expect(frame.getByRole('group', { name: 'Sources of the map' })).toContainText('GeoNames');
	await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveCSS(
		'color',
		'rgb(200, 16, 46)'
	);
	await expect
		.poll(() => heard(page, 'error'))
		.toEqual([
			{
				salient: 1,
				type: 'error',
				problem: 'ukraine keeps its usual colour: #f0e8d8 stands out too little from the land.'
			}
		]);
	// Opened by itself it is a page of ours, with no words of anybody else.
	await page.goto(`${site}/embed${query}`);
	await expect(page.locator('[data-map][data-day]').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Open the full map' })).toHaveCSS(
		'color',
		'rgb(200, 16, 46)'
	);
	for (const words of ['Three days', 'In March', 'A paper'])
		await expect(page.getByText(words, { exact: true })).toHaveCount(0);
});
