/** What the page around may say to an embedded map, and what comes of the rest. */
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
	await expect.poll(() => heard(page, 'ack')).toHaveLength(1);
	expect(await heard(page, 'ack')).toMatchObject([
		{ id: 'last', ok: true, state: { day: '2025-03-12', dropped: 8 } }
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
