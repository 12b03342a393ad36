/** What is taken away opens in the library that QGIS reads with, and holds what it should. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportData } from '../../../scripts/cli/exportData.ts';
import { ensureSystemPackage } from '../../../scripts/system-packages.ts';
import { LONGEST_CELL } from '../../../src/lib/domain/export/spreadsheetCsv.ts';
import { isInPeriod } from '../../../src/lib/domain/dataset/dataset.ts';
import { projectDataset, projectTables } from '../control/projectComputer.ts';

const folder = mkdtempSync(join(tmpdir(), 'salient-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const ogrinfo = ensureSystemPackage({ command: 'ogrinfo', debianPackage: 'gdal-bin' });

/** What ogrinfo says of the file that the arguments of the command make. */
function opened(...args: string[]) {
	const text = exportData(args);
	const format = args.includes('csv') ? 'csv' : 'geojson';
	const path = join(folder, `${args.join('-')}.${format}`);
	writeFileSync(path, text);
	const columns = format === 'csv' ? ['-oo', 'GEOM_POSSIBLE_NAMES=wkt'] : [];
	const summary = execFileSync(ogrinfo, ['-ro', '-so', '-al', ...columns, path]).toString();
	return {
		text,
		summary,
		count: Number(/Feature Count: (\d+)/.exec(summary)?.[1]),
		geometry: /Geometry: (.*)/.exec(summary)?.[1],
		/** west, south, east, north */
		extent: (/Extent: (.*)/.exec(summary)?.[1]?.match(/-?[\d.]+/g) ?? []).map(Number)
	};
}

describe.each(['geojson', 'csv'])('as %s', (format) => {
	const as = (...args: string[]) => opened(...args, '--format', format);

	it('all events open, those of 2015 and those without a position among them', () => {
		const { count, text } = as('events');
		expect(count).toBe(projectTables.events.length);
		expect(text).toContain('2015-02-18-debaltseve-withdrawal');
		expect(text).toContain('CC BY 4.0');
	});

	it('the events of the period open, and no others', () => {
		const { first, last } = projectDataset.period;
		const { count } = as('events', '--from', first, '--to', last);
		const expected = projectTables.events.filter(
			({ startDate, endDate }) => endDate > first && startDate <= last
		);
		expect(expected.length).toBeLessThan(projectTables.events.length);
		expect(count).toBe(expected.length);
	});

	it('areas and front of the first autumn open, where the ground is', () => {
		const areas = as('control', '--date', '2024-09-01');
		expect(areas.geometry).toMatch(format === 'csv' ? /Unknown|Multi Polygon/ : 'Multi Polygon');
		expect(areas.text).toContain('ODbL 1.0');
		for (const line of format === 'csv' ? areas.text.split('\r\n') : [])
			expect(line.length).toBeLessThan(LONGEST_CELL);
		const front = as('front', '--date', '2024-09-01');
		expect(front.count).toBeGreaterThan(0);
		for (const [west = 0, south = 0, east = 0, north = 0] of [areas.extent, front.extent]) {
			expect(west).toBeGreaterThan(22);
			expect(east).toBeLessThan(41);
			expect(south).toBeGreaterThan(44);
			expect(north).toBeLessThan(53);
		}
	});
});

describe('a day without events', () => {
	const [day = ''] = Array.from(
		{ length: 28 },
		(_, index) => `2025-02-${String(index + 1).padStart(2, '0')}`
	)
		.filter((each) => isInPeriod(projectDataset.period, each))
		.filter((each) => !projectTables.events.some((e) => e.startDate <= each && e.endDate > each));

	it('gives a table with the licence alone, that opens', () => {
		const { text, count } = opened('events', '--date', day, '--format', 'csv');
		expect(text).toMatch(/^\uFEFFid,licence,attribution,terms,wkt\r\n,CC BY 4\.0,.+,\r\n$/);
		expect(count).toBe(1);
	});

	it('gives a layer with no feature, that opens', () => {
		const { text, count } = opened('events', '--date', day);
		expect(text).toContain('CC BY 4.0');
		expect(count).toBe(0);
	});
});
