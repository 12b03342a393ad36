/** What the page around may say to an embedded map, and what comes of the rest. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, frameHtml, heard, shownMap, test } from './support/newsroom.ts';

function say(page: Page, site: string, ...messages: unknown[]): Promise<void> {
	return page.evaluate(
		({ origin, all }) => {
			const target = document.querySelector('iframe')?.contentWindow;
			for (const message of all) target?.postMessage(message, origin);
		},
		{ origin: site, all: messages }
	);
}

test('orders from an origin that it was told of are done and acknowledged', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: frameHtml(site, `?origins=${newsroom.origin}`) });
	await shownMap(page);
	await say(
		page,
		site,
		{ salient: 1, type: 'setDay', id: 'a', day: '2024-09-06' },
		{ salient: 1, type: 'setDay', id: 'b', day: '2030-01-01' },
		{ salient: 1, type: 'select', id: 'c', event: '2025-03-11-us-support-resumed' },
		{ salient: 1, type: 'getState', id: 4 }
	);
	await expect.poll(() => heard(page, 'ack')).toHaveLength(4);
	const [day, wrong, select, state] = await heard(page, 'ack');
	expect(day).toMatchObject({ id: 'a', ok: true, state: { day: '2024-09-06', event: null } });
	expect(wrong).toMatchObject({
		id: 'b',
		ok: false,
		problem: expect.stringContaining('2024-08-06')
	});
	expect(select).toMatchObject({ id: 'c', ok: true, state: { day: '2025-03-11' } });
	expect(state).toMatchObject({ id: 4, ok: true, state: { playing: false, dropped: 0 } });
	await shownMap(page, '2025-03-11');
	await expect
		.poll(() => heard(page, 'day'))
		.toContainEqual({ salient: 1, type: 'day', day: '2025-03-11' });
});

test('what is foreign, of another version, too large or malformed is dropped and counted', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: frameHtml(site, `?origins=${newsroom.origin}`) });
	await shownMap(page);
	await say(
		page,
		site,
		'hello',
		null,
		{ other: 'protocol' },
		{ salient: 2, type: 'setDay', day: '2024-09-06' },
		{ salient: 1, type: 'setDay', day: 'x'.repeat(10_000) },
		{ salient: 1, type: 'setDay', day: { nested: true } },
		{ salient: 1, type: 'open', id: 1 },
		{ salient: 1, type: 'setDay', day: '2024-09-06', extra: '<script>alert(1)</script>' },
		{ salient: 1, type: 'getState', id: 'last' }
	);
	// What has an id is owed an answer.
	await expect.poll(() => heard(page, 'ack')).toHaveLength(2);
	expect(await heard(page, 'ack')).toMatchObject([
		{ id: 1, ok: false, problem: 'There is no order "open".' },
		{ id: 'last', ok: true, state: { day: '2025-03-12', dropped: 7 } }
	]);
});

test('by default it only announces; other origins are not obeyed', async ({
	page,
	newsroom,
	site
}) => {
	const order = { salient: 1, type: 'setDay', id: 1, day: '2024-09-06' };
	await newsroom.publish(page, { html: frameHtml(site) });
	const silent = await shownMap(page);
	// It says its first day by itself, before the reader takes another.
	await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
	await say(page, site, order);
	// A frame takes its messages in order: the answer to nothing comes before this one's effect.
	await silent.getByRole('slider', { name: 'Date' }).press('ArrowLeft');
	await shownMap(page, '2025-03-11');
	await expect
		.poll(() => heard(page, 'day'))
		.toEqual([
			{ salient: 1, type: 'day', day: '2025-03-12' },
			{ salient: 1, type: 'day', day: '2025-03-11' }
		]);
	expect(await heard(page, 'ready')).toHaveLength(1);
	expect(await heard(page, 'ack')).toEqual([]);

	await newsroom.publish(page, { html: frameHtml(site, '?origins=https://other.example') });
	const frame = await shownMap(page);
	await say(page, site, order);
	await frame.getByRole('slider', { name: 'Date' }).press('ArrowLeft');
	await shownMap(page, '2025-03-11');
	expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('it is ready when what was asked for is in sight, and not before', async ({
	page,
	newsroom,
	site
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/geo/tables.json', async (route) => {
		await held;
		await route.continue();
	});
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06') });
	await expect.poll(() => heard(page, 'height')).toHaveLength(1);
	await expect(page.frameLocator('iframe').getByRole('slider', { name: 'Date' })).toHaveValue('31');
	expect(await heard(page, 'ready')).toEqual([]);
	release();
	await shownMap(page, '2024-09-06');
	await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
});

test('pym’s parent hears the height it understands', async ({ page, newsroom, site }) => {
	const query =
		'?initialWidth=700&childId=map-1&parentTitle=News&parentUrl=https%3A%2F%2Fx.example';
	await newsroom.publish(page, { html: frameHtml(site, query) });
	await shownMap(page);
	const all = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
	await expect.poll(all).toContain('pymxPYMxmap-1xPYMxheightxPYMx594');
	await say(page, site, 'pymxPYMxmap-1xPYMxwidthxPYMx700');
	await expect
		.poll(async () => (await all()).filter((message) => String(message).startsWith('pym')).length)
		.toBe(2);
});

test('the element passes on orders, answers and events', async ({ page, newsroom, site }) => {
	await newsroom.publish(page, {
		html: `<salient-map day="2025-03-12"></salient-map><script src="${site}/embed.js"></script>`
	});
	await shownMap(page);
	const answer = await page.evaluate(() => {
		const map = document.querySelector('salient-map') as HTMLElement & {
			send(type: string, details: object): Promise<unknown>;
		};
		map.addEventListener('salient-day', (event) =>
			Object.assign(window, { told: (event as CustomEvent<unknown>).detail })
		);
		return map.send('setDay', { day: '2024-09-06' });
	});
	expect(answer).toMatchObject({ type: 'ack', ok: true, state: { day: '2024-09-06' } });
	await shownMap(page, '2024-09-06');
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { told?: unknown }).told))
		.toMatchObject({ type: 'day', day: '2024-09-06' });
});

test('parameters that make no sense are named one by one, and the rest applies', async ({
	page,
	newsroom,
	site
}) => {
	const warnings: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning') warnings.push(message.text());
	});
	const script = encodeURIComponent('<script>alert(1)</script>');
	const names = [
		'event',
		'view',
		'layers',
		'theme',
		'language',
		'ui',
		'scroll',
		'autoplay',
		'edition',
		'origins',
		'nonsense'
	];
	const query = names.map((name) => `${name}=${script}`).join('&');
	page.on('dialog', (dialog) => {
		throw new Error(`A script ran: ${dialog.message()}`);
	});
	await newsroom.publish(page, {
		html: frameHtml(site, `?day=2024-09-06&${query}`.replaceAll('&', '&amp;'))
	});
	const frame = await shownMap(page, '2024-09-06');
	for (const name of ['e', 'v', 'l', ...names.slice(3)]) {
		await expect
			.poll(() => warnings.filter((text) => text.startsWith(`Salient ignores ${name}=<script>`)))
			.toHaveLength(1);
	}
	await expect(frame.getByText('alert(1)')).toHaveCount(0);
	await expect(frame.getByRole('slider', { name: 'Date' })).toBeVisible();
});

interface Element extends HTMLElement {
	send(type: string, details?: object): Promise<{ ok: boolean; state?: Record<string, unknown> }>;
}

test('every order changes the running map, and what was done outlives its being put away', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, {
		html: `<salient-map loading="tap"></salient-map><script src="${site}/embed.js"></script>`
	});
	/** Sends one after the other; what was answered, or why not. */
	const send = (...orders: [string, object?][]) =>
		page.evaluate(async (all) => {
			const map = document.querySelector<Element>('salient-map');
			const answers: unknown[] = [];
			for (const [type, details] of all)
				answers.push(
					await map?.send(type, details).then(
						({ ok, state }) => ({ ok, ...state }),
						(error: unknown) => String(error)
					)
				);
			return answers;
		}, orders);
	// Nobody tapped: the order loads the map, and no order is refused without it.
	expect(await send(['nonsense'])).toEqual([{ ok: false }]);
	await expect(page.locator('iframe')).toHaveCount(0);
	const answers = await send(
		['setDay', { day: '2024-09-06' }],
		['setView', { lat: 51.2, lon: 35.3, zoom: 8 }],
		['setLayers', { layers: 'control,front' }],
		['setTheme', { theme: 'dark' }],
		['setClaim', { claim: 'held-1150-km2' }],
		['setCompare', { day: '2025-03-12' }],
		['setLayers', { layers: 'lava' }]
	);
	expect(answers).toMatchObject([
		{ ok: true, day: '2024-09-06' },
		{ ok: true, view: '8/51.2/35.3' },
		{ ok: true, layers: 'control,front' },
		{ ok: true, theme: 'dark' },
		{ ok: true, claim: 'held-1150-km2', day: '2024-08-15' },
		{ ok: true, compare: '2025-03-12' },
		{ ok: false }
	]);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-claim="held-1150-km2"]')).toContainText('1,150');
	await expect(frame.locator('[data-compared="2025-03-12"]')).toContainText('12 March 2025');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');

	// An attribute is an order too, and the frame is the same one.
	await page.evaluate(() => {
		const root = document.querySelector('salient-map')?.shadowRoot;
		Object.assign(root?.querySelector('iframe') ?? {}, { kept: true });
		document.querySelector('salient-map')?.setAttribute('day', '2025-01-10');
		document.querySelector('salient-map')?.setAttribute('lang', 'uk');
	});
	await expect(frame.getByText('Легенда')).toBeVisible();
	expect(await send(['getState'])).toMatchObject([
		{ ok: true, day: '2025-01-10', lang: 'uk', theme: 'dark', layers: 'control,front' }
	]);
	// So are looks, in the same frame: words, parts, what counts, a colour that passes and one that does not.
	const looks = {
		headline: 'Three days',
		hide: 'legend',
		colours: 'ukraine:1f77b4',
		acts: 'russia'
	};
	await page.evaluate((worn) => {
		const map = document.querySelector('salient-map');
		for (const [name, value] of Object.entries(worn)) map?.setAttribute(name, value);
	}, looks);
	await expect(frame.getByRole('heading')).toHaveText('Three days');
	await expect(frame.getByText('Легенда')).toHaveCount(0);
	await expect(frame.locator('html')).toHaveAttribute('style', /--party-\w+: *#/);
	const [worn] = (await send(['setLooks', { accent: 'red' }], ['getState'])) as { ok: boolean }[];
	expect(worn?.ok).toBe(false);
	const [{ looks: told = '' } = {}] = (await send([
		'setLooks',
		{ headline: '', units: 'miles' }
	])) as {
		looks?: string;
	}[];
	expect(Object.fromEntries(new URLSearchParams(told))).toEqual({
		hide: 'legend',
		colours: 'ukraine:1f77b4',
		acts: 'russia',
		units: 'miles'
	});
	await expect(frame.locator('[data-map][data-day], .maplibregl-map').first()).toBeVisible();
	const isKept = () =>
		page.evaluate(() => {
			const root = document.querySelector('salient-map')?.shadowRoot;
			return Object.hasOwn(root?.querySelector('iframe') ?? {}, 'kept');
		});
	expect(await isKept()).toBe(true);
	await page.evaluate(() => {
		const map = document.querySelector('salient-map');
		map?.remove();
		if (map) document.querySelector('#after')?.before(map);
	});
	expect(await send(['getState'])).toMatchObject([
		{ ok: true, day: '2025-01-10', lang: 'uk', theme: 'dark', compare: '2025-03-12' }
	]);
	await expect(frame.locator('[data-compared="2025-03-12"]')).toBeVisible();
});

test('a claim in the address brings its day, and leaves what the address names besides', async ({
	page,
	newsroom,
	site
}) => {
	const query = '?claim=held-1150-km2&amp;compare=2025-03-12';
	await newsroom.publish(page, { html: frameHtml(site, query) });
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-claim="held-1150-km2"]')).toBeVisible();
	await expect(frame.locator('[data-compared="2025-03-12"]')).toBeVisible();
	await expect(frame.locator('svg[data-map="static"][data-day="2024-08-15"]')).toBeVisible();
});

test('the key opens at any width, and names what is drawn and by whom', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, { html: `<div style="width:280px">${frameHtml(site)}</div>` });
	const frame = await shownMap(page);
	const key = frame.locator('[data-legend]');
	await expect(frame.locator('.source')).toContainText('DeepStateMAP');
	await key.getByText('Legend').click();
	for (const words of ['Held by', 'Contested', 'Unknown', 'ISW', 'OpenStreetMap'])
		await expect(key.getByRole('group', { name: 'Legend' })).toContainText(words);
	await page.keyboard.press('Escape');
	await expect(key).not.toHaveAttribute('open');
});

test('a map goes along ten paragraphs, as the example of the package has it', async ({
	page,
	newsroom,
	site
}) => {
	const example = readFileSync('packages/embed/examples/scrollytelling.html', 'utf8');
	await newsroom.publish(page, { html: example.replace('https://salient.example', site) });
	const state = () =>
		page.evaluate(async () => {
			const answer = await document.querySelector<Element>('salient-map')?.send('getState');
			return answer?.state;
		});
	const shown: Record<string, unknown>[] = [
		{ day: '2024-08-06' },
		{ view: '8/51.2/35.3' },
		{ day: '2024-09-06' },
		{ compare: '2024-08-10' },
		{ compare: null },
		{ lens: 'independent' },
		{ lens: 'all' },
		{ day: '2025-01-10' },
		{ view: '' },
		{ day: '2025-03-12' }
	];
	for (const [at, wanted] of shown.entries()) {
		await page
			.locator('[data-order]')
			.nth(at)
			.evaluate((section) => section.scrollIntoView({ block: 'center' }));
		await expect.poll(state).toMatchObject(wanted);
	}
});

test('two maps are driven at once, and neither hears the other’s orders', async ({
	page,
	newsroom,
	site
}) => {
	await newsroom.publish(page, {
		html: `<salient-map></salient-map><salient-map></salient-map><script src="${site}/embed.js"></script>`
	});
	const days = await page.evaluate(async () => {
		const maps = [...document.querySelectorAll<Element>('salient-map')];
		const [first, second] = await Promise.all(
			['2024-09-06', '2025-01-10'].flatMap((day, at) => {
				const map = maps[at];
				return map ? [map.send('setDay', { day })] : [];
			})
		);
		return [first?.state?.day, second?.state?.day];
	});
	expect(days).toEqual(['2024-09-06', '2025-01-10']);
});
