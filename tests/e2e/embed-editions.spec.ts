/** Pinned maps: the facts of an edition, whatever has become of the data since. */
import { readFileSync } from 'node:fs';
import type { EditionIndex } from '../../src/lib/domain/editions/edition.ts';
import { expect, frameHtml, heard, liveMap, test } from './support/newsroom.ts';

const index = JSON.parse(readFileSync('static/editions/editions.json', 'utf8')) as EditionIndex;
const newest = index.editions.at(-1)?.id ?? '';

test('a pinned map reads nothing of the newest data', async ({ page, newsroom, site, journey }) => {
	await page.route(/\/geo\/(?!basemap\/)/, (route) => route.abort());
	journey.provokes(/\/geo\//);
	await newsroom.publish(page, { html: frameHtml(site, `?day=2024-09-06&edition=${newest}`) });
	const frame = await liveMap(page, '2024-09-06');
	await expect(frame.getByText(`Edition ${newest}`)).toBeVisible();
	await expect(frame.getByRole('link', { name: 'Corrected since' })).toHaveCount(0);
	expect(await heard(page, 'error')).toEqual([]);
});

test('a pinned map says when something was corrected since, and where to read it', async ({
	page,
	newsroom,
	site
}) => {
	const last = index.editions.at(-1);
	const later = { ...last, id: '2025-03-16.999', changes: 2 };
	await page.route('**/editions/editions.json', (route) =>
		route.fulfill({ json: { ...index, editions: [...index.editions, later] } })
	);
	await newsroom.publish(page, { html: frameHtml(site, `?edition=${newest}`) });
	const frame = await liveMap(page);
	await expect(frame.getByRole('link', { name: 'Corrected since' })).toHaveAttribute(
		'href',
		new RegExp(`/corrections#since-${newest}$`)
	);
});

test('an edition that does not exist gives way to the newest data', async ({
	page,
	newsroom,
	site
}) => {
	const warned = page.waitForEvent('console', (message) => message.text().includes('edition='));
	await newsroom.publish(page, { html: frameHtml(site, '?edition=1999-01-01.1') });
	await liveMap(page);
	expect((await warned).type()).toBe('warning');
});

test('the corrections log lists every edition', async ({ page }) => {
	await page.goto('/corrections');
	for (const { id } of index.editions) {
		await expect(page.getByRole('heading', { name: `Edition ${id}` })).toBeVisible();
	}
});
