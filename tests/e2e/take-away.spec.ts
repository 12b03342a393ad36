/** Data made in the page opens in the tools it is meant for. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { kursk2025 } from '../support/kursk2025.ts';
import { expect, test } from './support/journey.ts';

interface Wanted {
	what: 'Events' | 'Control areas' | 'Front line';
	format: 'GeoJSON' | 'CSV';
	/** One day, or all of them. */
	day: string | null;
}

const FILES: (Wanted & { geometry: string | null })[] = [
	{ what: 'Events', format: 'GeoJSON', day: '2025-03-12', geometry: 'Point' },
	{ what: 'Events', format: 'CSV', day: null, geometry: null },
	{ what: 'Control areas', format: 'GeoJSON', day: '2024-09-01', geometry: 'Multi Polygon' },
	{ what: 'Control areas', format: 'CSV', day: '2025-03-12', geometry: null },
	{ what: 'Front line', format: 'GeoJSON', day: '2025-03-12', geometry: 'Multi Line String' },
	{ what: 'Front line', format: 'CSV', day: '2024-09-01', geometry: null }
];

test('events, areas and front are taken away in both formats, and open', async ({ page }, info) => {
	const ogrinfo = ensureSystemPackage({ command: 'ogrinfo', debianPackage: 'gdal-bin' });
	await page.goto('/data', { waitUntil: 'networkidle' });
	for (const { geometry, ...wanted } of FILES) {
		const { what, format, day } = wanted;
		const name = `${what} of ${day ?? 'all days'} as ${format}`;
		await test.step(name, async () => {
			const { path, text } = await takeAway(page, info, wanted);
			expect(path).toContain(day ?? `2024-08-06-to-${kursk2025.period.last}`);
			expect(text).toMatch(what === 'Events' ? /CC BY 4\.0/ : /ODbL 1\.0/);
			if (day !== null && what !== 'Events') expect(text).toContain(day);
			const summary = execFileSync(ogrinfo, ['-ro', '-so', '-al', path]).toString();
			const count = Number(/Feature Count: (\d+)/.exec(summary)?.[1]);
			expect(count).toBeGreaterThan(0);
			await expect(page.locator('form').getByRole('status')).toContainText(
				`${String(count)} features`
			);
			if (geometry !== null) expect(summary).toContain(`Geometry: ${geometry}`);
			if (geometry !== null) expect(summary).toContain('WGS 84');
		});
	}

	// Of a day without events no file is made, and the page says so.
	await choose(page, { what: 'Events', format: 'CSV', day: '2024-10-15' });
	const made: string[] = [];
	page.on('download', (download) => made.push(download.suggestedFilename()));
	await page.getByRole('button', { name: 'Make the file' }).click();
	await expect(page.locator('form').getByRole('status')).toHaveText(
		'No event on 15 October 2024: there is nothing to take away.'
	);
	await expect(page.getByRole('button', { name: 'Make the file' })).toBeEnabled();
	expect(made).toEqual([]);
});

test('the figures of all days are taken away as a table whose columns the page explains', async ({
	page
}) => {
	await page.goto('/maps/syria-2024/data', { waitUntil: 'networkidle' });
	const section = page.getByRole('region', { name: 'Numbers to graph' });
	const columns = await section.getByRole('rowheader').allTextContents();
	const downloading = page.waitForEvent('download');
	await section.getByRole('button', { name: 'Download the table (CSV)' }).click();
	const text = readFileSync(await (await downloading).path(), 'utf8');
	const [header = '', ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
	expect(header.split(',')).toEqual(columns);
	await expect(section.getByRole('status')).toContainText(`is made: ${String(rows.length)} rows`);
});

async function choose(page: Page, { what, format, day }: Wanted): Promise<void> {
	await page.getByRole('radio', { name: what }).check();
	await page.getByLabel(format).check();
	if (day === null) await page.getByLabel('The whole period').check();
	else {
		await page.getByLabel('One day').check();
		await page.getByLabel('Day', { exact: true }).fill(day);
	}
}

async function takeAway(page: Page, info: TestInfo, wanted: Wanted) {
	await choose(page, wanted);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make the file' }).click();
	const download = await downloading;
	const path = info.outputPath(download.suggestedFilename());
	await download.saveAs(path);
	return { path, text: readFileSync(path, 'utf8') };
}
