/** Data made in the page opens in the tools it is meant for. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureSystemPackage } from '../../scripts/system-packages.ts';
import { expect, test } from './support/journey.ts';

for (const [what, format, geometry] of [
	['Events', 'GeoJSON', 'Point'],
	['Control areas', 'GeoJSON', 'Multi Polygon'],
	['Front line', 'GeoJSON', 'Multi Line String'],
	['Control areas', 'CSV', null]
] as const) {
	test(`${what} of a day as ${format}`, async ({ page }, info) => {
		await page.goto('/data', { waitUntil: 'networkidle' });
		await page.getByLabel(what).check();
		await page.getByLabel(format).check();
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Make the file' }).click();
		const download = await downloading;
		const path = info.outputPath(download.suggestedFilename());
		await download.saveAs(path);
		const text = readFileSync(path, 'utf8');
		expect(text).toMatch(what === 'Events' ? /CC BY 4\.0/ : /ODbL 1\.0/);
		const ogrinfo = ensureSystemPackage({ command: 'ogrinfo', debianPackage: 'gdal-bin' });
		const summary = execFileSync(ogrinfo, ['-ro', '-so', '-al', path]).toString();
		expect(Number(/Feature Count: (\d+)/.exec(summary)?.[1])).toBeGreaterThan(0);
		if (geometry !== null) expect(summary).toContain(`Geometry: ${geometry}`);
		if (geometry !== null) expect(summary).toContain('WGS 84');
	});
}
