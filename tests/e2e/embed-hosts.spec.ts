/** The map in pages of other sites as they are: content systems, policies, layouts, readers. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { expect, frameHtml, shownMap, test } from './support/newsroom.ts';

const elementHtml = (site: string, attributes = '') =>
	`<salient-map ${attributes}><a href="${site}/"><img src="${site}/poster/default.svg" alt="The map on 12 March 2025"></a></salient-map>`;
const scriptHtml = (site: string) => `<script async src="${site}/embed.js"></script>`;

/** The room that a map has in the page, once it stands there. */
async function roomOf(page: Page, selector: string) {
	const box = await page.locator(selector).boundingBox();
	return { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) };
}

/** What WordPress makes of the oEmbed answer of a site that it does not know: `wp_filter_oembed_result` of its wp-includes/embed.php. */
function asWordPress(html: string): string {
	const tag = /<iframe[^>]*>/.exec(html)?.[0] ?? '';
	const allowed =
		/ (?:src|width|height|frameborder|marginwidth|marginheight|scrolling|title|class)="[^"]*"/g;
	const kept = (tag.match(allowed) ?? []).join('');
	const secret = 'a1B2c3D4e5';
	const framed = `<iframe sandbox="allow-scripts" security="restricted"${kept}></iframe>`;
	return framed.replace(
		/ src="([^"]*)"/,
		(_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`
	);
}
/** Around it, and the styles of its block library. */
const WORDPRESS = `<style>
	.wp-block-embed { overflow-wrap: break-word; margin: 0 0 1em }
	.wp-has-aspect-ratio .wp-block-embed__wrapper { position: relative }
	.wp-has-aspect-ratio .wp-block-embed__wrapper:before { content: ""; display: block; padding-top: 75% }
	.wp-has-aspect-ratio iframe { position: absolute; inset: 0; width: 100%; height: 100% }
	</style>`;

test('WordPress frames the oEmbed answer as it frames any stranger’s', async ({
	page,
	newsroom,
	site
}) => {
	const url = encodeURIComponent(`${site}/?d=2024-09-06`);
	const answer = await page.request.get(`${site}/oembed?url=${url}&maxwidth=600`);
	const { html, width } = (await answer.json()) as { html: string; width: number };
	expect(width).toBeLessThanOrEqual(600);
	const framed = asWordPress(html);
	for (const name of ['width', 'height']) expect(framed).toMatch(new RegExp(` ${name}="\\d+"`));
	for (const kind of ['', 'wp-embed-aspect-4-3 wp-has-aspect-ratio']) {
		await newsroom.publish(page, {
			html: `${WORDPRESS}<figure class="wp-block-embed is-type-rich ${kind}"><div class="wp-block-embed__wrapper">${framed}</div></figure>`
		});
		const frame = await shownMap(page, '2024-09-06');
		await frame.getByRole('slider', { name: 'Date' }).press('ArrowRight');
		await shownMap(page, '2024-09-07');
		const room = await roomOf(page, 'iframe');
		expect(room.width).toBeGreaterThan(400);
		expect(room.height).toBeGreaterThan(300);
	}
});

test('a policy that allows no inline styles collapses neither frame nor element', async ({
	page,
	newsroom,
	site,
	journey
}) => {
	// What Chromium calls the style attributes of the snippets, and those of this article.
	journey.provokes(/Content Security Policy|inline style/);
	await newsroom.publish(page, {
		html: `${frameHtml(site).replace('<iframe', '<iframe width="700" height="594"')}${elementHtml(site)}${scriptHtml(site)}`,
		headers: {
			'Content-Security-Policy': `default-src 'none'; frame-src ${site}; script-src ${site}; img-src ${site} data:`
		}
	});
	await expect(page.locator('salient-map')).toHaveJSProperty('shadowRoot.mode', 'open');
	// With the border that no style takes away.
	const framed = await roomOf(page, 'body > iframe');
	expect(framed).toEqual({ width: 704, height: 598 });
	const room = await roomOf(page, 'salient-map');
	expect(room.width).toBeGreaterThan(690);
	expect(room.height).toBeGreaterThan(500);
	await page.locator('salient-map').scrollIntoViewIfNeeded();
	await expect(
		page
			.locator('salient-map iframe')
			.contentFrame()
			.locator('[data-map][data-day="2025-03-12"]')
			.first()
	).toBeVisible();
});

test('in parents of any layout the element has the room of an article', async ({
	page,
	newsroom,
	site
}) => {
	const parents = {
		float: 'float:left',
		inline: 'display:inline-block',
		grid: 'display:grid',
		'grid-content': 'display:grid;grid-template-columns:max-content',
		flex: 'display:flex',
		'flex-column': 'display:flex;flex-direction:column;align-items:flex-start',
		absolute: 'position:absolute',
		fit: 'width:fit-content',
		table: 'display:table-cell'
	};
	for (const [name, style] of Object.entries(parents)) {
		await newsroom.publish(page, {
			html: `<div id="parent" style="${style}">${elementHtml(site, 'loading="tap"')}</div>${scriptHtml(site)}`
		});
		await expect(page.locator('salient-map').getByRole('button')).toBeVisible();
		const { width, height } = await roomOf(page, 'salient-map');
		expect([name, width]).toEqual([name, 700]);
		expect([name, height > 500]).toEqual([name, true]);
	}
	// A tab that is not shown yet has no width; the map comes when it is.
	await newsroom.publish(page, {
		html: `<div id="tab" hidden>${elementHtml(site)}</div>${scriptHtml(site)}`
	});
	await page.locator('#tab').evaluate((tab: HTMLElement) => (tab.hidden = false));
	await shownMap(page);
	expect((await roomOf(page, 'salient-map')).width).toBe(700);
});

test('hostile styles, a page from right to left, a shadow root and a banner of consent', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, {
		html: `<style>* { all: revert; box-sizing: content-box !important; max-height: 300px; font-size: 40px !important }
			iframe, img { display: none !important; float: right; margin: 30px } figure { margin: 1em 40px }</style>
			<div dir="rtl" style="direction:rtl;text-align:right"><div id="shadow"></div></div>`
	});
	await page.evaluate((script) => {
		const root = document.querySelector('#shadow')?.attachShadow({ mode: 'open' });
		if (root) root.innerHTML = '<salient-map day="2024-09-06"></salient-map>';
		// Agreed to long after the page has loaded.
		const agreed = document.createElement('script');
		agreed.src = script;
		document.body.append(agreed);
	}, `${site}/embed.js`);
	await shownMap(page, '2024-09-06');
	const room = await roomOf(page, 'salient-map');
	expect(room.width).toBeGreaterThan(690);
	expect(room.height).toBeGreaterThan(500);
});

test('twenty maps on a page load as they are reached, a few at a time', async ({
	page,
	newsroom,
	site
}) => {
	const maps = Array.from(
		{ length: 20 },
		(_, at) => `<div style="height:900px" id="map-${String(at)}">${elementHtml(site)}</div>`
	);
	await newsroom.publish(page, { html: maps.join('') + scriptHtml(site) });
	await expect(page.locator('salient-map').first().locator('iframe')).toHaveCount(1);
	for (const at of [5, 10, 15, 19]) {
		await page.locator(`#map-${String(at)}`).scrollIntoViewIfNeeded();
		await expect(page.locator(`#map-${String(at)} iframe`)).toHaveCount(1);
		expect(await page.locator('salient-map iframe').count()).toBeLessThanOrEqual(6);
	}
	await expect(
		page.locator('#map-19 iframe').contentFrame().locator('[data-map][data-day]').first()
	).toBeVisible();
});

test('the article is printed with its map', async ({ page, newsroom, site }, info) => {
	const pdftotext = ensureSystemPackage({ command: 'pdftotext', debianPackage: 'poppler-utils' });
	await newsroom.publish(page, { html: `${elementHtml(site)}${scriptHtml(site)}` });
	await shownMap(page);
	const path = info.outputPath('article.pdf');
	await page.pdf({ path });
	const text = execFileSync(pdftotext, [path, '-']).toString();
	for (const words of ['Before the map.', 'Kursk', 'Pokrovsk', 'After the map.'])
		expect(text).toContain(words);
});

test('a reader of feeds, which leaves out what it does not know, has the link and the picture', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: `<div id="article">${elementHtml(site)}</div>` });
	// Elements that a feed may have, as readers keep them; of others what stands inside.
	await page.locator('#article').evaluate((article) => {
		for (const node of article.querySelectorAll('script, iframe, style')) node.remove();
		for (const node of article.querySelectorAll('*')) {
			for (const name of ['style', 'class', 'loading']) node.removeAttribute(name);
			if (node.localName.includes('-')) node.replaceWith(...node.childNodes);
		}
	});
	const picture = page.getByRole('link').getByRole('img', { name: 'The map on 12 March 2025' });
	await expect(picture).toBeVisible();
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await expect(page.getByRole('link')).toHaveAttribute('href', `${site}/`);
});

test('listeners made for other frames are told the height', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, { html: frameHtml(site) });
	// As such a listener is written: by the source of the message.
	await page.evaluate(() => {
		addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown>>) => {
			const heights = data['datawrapper-height'] as Record<string, number> | undefined;
			if (heights === undefined) return;
			for (const frame of document.querySelectorAll('iframe'))
				if (frame.contentWindow === source) frame.dataset.told = String(Object.values(heights)[0]);
		});
	});
	await shownMap(page);
	await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
		frame.style.width = '500px';
	});
	await expect(page.locator('iframe')).toHaveAttribute('data-told', /^\d{3}$/);
	const sized = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				addEventListener('message', ({ data }) => {
					if (typeof data === 'string' && data.startsWith('[iFrameSizer]')) resolve(data);
				});
				document
					.querySelector('iframe')
					?.contentWindow?.postMessage('[iFrameSizer]resizer1:8:false:true:32:true:true', '*');
			})
	);
	expect(await sized).toMatch(/^\[iFrameSizer\]resizer1:\d+:\d+:init$/);
});
