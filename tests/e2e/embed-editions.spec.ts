/** Pinned maps: the facts of an edition, whatever has become of the data since. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from '@playwright/test';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { openDataset } from '../../src/lib/build/openDataset.ts';
import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import type { Countries } from '../../src/lib/domain/ground/territory.ts';
import { DEFAULT_LENS } from '../../src/lib/domain/control/types.ts';
import {
	keptFile,
	type Edition,
	type EditionIndex
} from '../../src/lib/domain/editions/edition.ts';
import { decodeTables } from '../../src/lib/domain/tables/compactTables.ts';
import type { Day } from '../../src/lib/domain/time/day.ts';
import { expect, frameHtml, heard, shownMap, test } from './support/newsroom.ts';

const dataset = openDataset('.');
const index = JSON.parse(readFileSync('static/editions/editions.json', 'utf8')) as EditionIndex;
const newest = index.editions.at(-1)?.id ?? '';

/** What the method of today measures on the facts of an edition, km2, as a map says it. */
function heldByEdition({ files }: Edition, day: Day): number {
	const kept = (file: string): unknown =>
		JSON.parse(readFileSync(join('static/editions', keptFile(file, files[file] ?? '')), 'utf8'));
	const tables = decodeTables(kept('tables.json'));
	if (!tables.ok) throw new Error('The tables of the edition cannot be read.');
	const borders = kept('basemap/countries.topojson') as Topology;
	const countries = feature(borders, 'countries') as unknown as Countries;
	const computer = createControlComputer({ ...tables.value, countries, dataset });
	return Math.round(computer.measure('kursk-area-km2', day, DEFAULT_LENS).measured?.value ?? NaN);
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
	const [first] = index.editions;
	if (!first || first.id === newest) throw new Error('There is no older edition.');
	const [day, query] = ['2024-09-01', '?day=2024-09-01&event=2025-03-16-ukraine-concedes-sudzha'];
	await newsroom.publish(page, { html: frameHtml(site, query) });
	const now = await heldIn(await shownMap(page, day));

	// Nothing but what was kept: neither facts of today nor areas that another method drew.
	await page.route(/\/geo\/(?!basemap\/)|countries\.topojson$/, (route) =>
		route.request().url().includes('/editions/') ? route.fallback() : route.abort()
	);
	journey.provokes(/\/geo\//);
	await newsroom.publish(page, { html: frameHtml(site, `${query}&edition=${first.id}`) });
	const frame = await shownMap(page, day);
	await expect(frame.getByText(`Edition ${first.id}`)).toBeVisible();
	await expect(frame.getByRole('heading', { name: /concedes the loss of Sudzha/ })).toBeAttached();
	expect(await heldIn(frame)).toBe(heldByEdition(first, day));
	expect(await heldIn(frame)).not.toBe(now);
	await expect(frame.getByRole('link', { name: 'Corrected since' })).toHaveAttribute(
		'href',
		new RegExp(`/corrections#since-${first.id}$`)
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
