/** Pinned maps: the facts of an edition, whatever has become of the data since. */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import {
	keptFile,
	type Edition,
	type EditionIndex
} from '../../src/lib/domain/editions/edition.ts';
import { decodeTables, encodeTables } from '../../src/lib/domain/tables/compactTables.ts';
import { expect, frameHtml, heard, shownMap, test } from './support/newsroom.ts';

const index = JSON.parse(readFileSync('static/editions/editions.json', 'utf8')) as EditionIndex;
const newest = index.editions.at(-1)?.id ?? '';

/** An edition from before the data was corrected: less was reported, and an event had another name. */
async function publishOlder(page: Page): Promise<string> {
	const last = index.editions.at(-1);
	const tables = decodeTables(JSON.parse(readFileSync('static/geo/tables.json', 'utf8')));
	if (!last || !tables.ok) throw new Error('There is no edition to begin with.');
	const older: Edition = {
		...last,
		id: '2025-03-15.1',
		changes: 0,
		files: { ...last.files, 'events.geojson': 'e'.repeat(64), 'tables.json': 'f'.repeat(64) }
	};
	const reports = tables.value.reports.filter(({ eventDate }) => eventDate < '2024-09-01');
	const events = readFileSync('static/geo/events.geojson', 'utf8');
	const { title } = (
		JSON.parse(events) as { features: { id: string; properties: { title: string } }[] }
	).features.find(({ id }) => id === '2025-03-08-pipeline-operation')?.properties ?? { title: '' };
	const kept: Record<string, string> = {
		'editions.json': JSON.stringify({
			...index,
			editions: [older, { ...last, changes: 2 }]
		} satisfies EditionIndex),
		[keptFile('events.geojson', 'e'.repeat(64))]: events.replace(title, 'As it was told then'),
		[keptFile('tables.json', 'f'.repeat(64))]: JSON.stringify(
			encodeTables({ ...tables.value, reports })
		)
	};
	for (const [path, body] of Object.entries(kept)) {
		await page.route(`**/editions/${path}`, (route) =>
			route.fulfill({ body, contentType: 'application/json' })
		);
	}
	return older.id;
}

test('a pinned map keeps the facts of its edition, and links to what was corrected', async ({
	page,
	newsroom,
	site,
	journey
}) => {
	const heldIn = async (frame: FrameLocator) => {
		const name = await frame.locator('svg[data-map="static"]').getAttribute('aria-label');
		return Number(/Ukraine holds about ([\d,]+) /.exec(name ?? '')?.[1]?.replace(',', ''));
	};
	const event = '?event=2025-03-08-pipeline-operation';
	await newsroom.publish(page, { html: frameHtml(site, event) });
	const now = await heldIn(await shownMap(page, '2025-03-08'));
	expect(now).toBeGreaterThan(0);

	await page.route(/\/geo\/(?!basemap\/)|countries\.topojson$/, (route) =>
		route.request().url().includes('/editions/') ? route.fallback() : route.abort()
	);
	journey.provokes(/\/geo\//);
	const older = await publishOlder(page);
	await newsroom.publish(page, { html: frameHtml(site, `${event}&edition=${older}`) });
	const frame = await shownMap(page, '2025-03-08');
	await expect(frame.getByText(`Edition ${older}`)).toBeVisible();
	await expect(frame.getByRole('heading', { name: /^As it was told then/ })).toBeAttached();
	expect(await heldIn(frame)).toBeGreaterThan(2 * now);
	await expect(frame.getByRole('link', { name: 'Corrected since' })).toHaveAttribute(
		'href',
		new RegExp(`/corrections#since-${older}$`)
	);
	expect(await heard(page, 'error')).toEqual([]);
});

test('a pinned map that cannot have its edition shows no other, and can be tried again', async ({
	page,
	newsroom,
	site,
	journey
}) => {
	journey.provokes(/editions\.json/);
	await page.route('**/editions/editions.json', (route) => route.abort());
	await newsroom.publish(page, { html: frameHtml(site, `?edition=${newest}`) });
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('alert')).toContainText(`Edition ${newest}`);
	await expect(frame.locator('[data-map]')).toHaveCount(0);
	await expect.poll(() => heard(page, 'error')).toHaveLength(1);
	await page.unroute('**/editions/editions.json');
	await frame.getByRole('button', { name: 'Try again' }).click();
	await shownMap(page);
	await expect(frame.getByRole('link', { name: 'Corrected since' })).toHaveCount(0);
});

test('an edition that does not exist gives way to the newest data', async ({
	page,
	newsroom,
	site
}) => {
	const warned = page.waitForEvent('console', (message) => message.text().includes('edition='));
	await newsroom.publish(page, { html: frameHtml(site, '?day=2024-09-06&edition=1999-01-01.1') });
	await shownMap(page, '2024-09-06');
	expect((await warned).type()).toBe('warning');
});

test('the corrections log lists every edition', async ({ page }) => {
	await page.goto('/corrections');
	for (const { id } of index.editions) {
		await expect(page.getByRole('heading', { name: `Edition ${id}` })).toBeVisible();
	}
});
