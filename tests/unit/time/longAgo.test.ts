/** Datasets of days before 1970, by week and by year, from the folder to the figures. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../scripts/check.ts';
import { buildDataset } from '../../../scripts/cli/buildDataset.ts';
import { newDataset } from '../../../scripts/cli/newDataset.ts';
import { openStory } from '../../../src/lib/build/openFacts.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { decodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { decodeTables, encodeTables } from '../../../src/lib/domain/tables/compactTables.ts';
import { formatDay } from '../../../src/lib/domain/time/day.ts';
import { monthTicks } from '../../../src/lib/ui/timeline/timeline-scale.ts';
import { tinyProject } from '../../support/smallProject.ts';

const root = tinyProject();
afterAll(() => rmSync(root, { recursive: true }));

/** A new dataset with other days: its first, its last, those of its second report. */
function datasetOf(id: string, step: string, days: Readonly<Record<string, string>>) {
	for (const file of newDataset(root, id)) {
		const path = join(root, file);
		const text = Object.entries(days).reduce(
			(all, [was, day]) => all.replaceAll(was, day),
			readFileSync(path, 'utf8')
		);
		writeFileSync(path, text.replace('"period": {', `"period": { "step": "${step}",`));
	}
	return id;
}

const summer = datasetOf('one-summer', 'week', {
	'2024-01-01': '1943-07-04',
	'2024-01-02': '1943-07-05',
	'2024-01-10': '1943-07-12',
	'2024-01-11': '1943-07-13',
	'2024-01-31': '1943-08-23'
});
const years = datasetOf('four-years', 'year', {
	'2024-01-01': '1914-07-28',
	'2024-01-02': '1914-08-04',
	'2024-01-10': '1916-07-01',
	'2024-01-11': '1916-07-03',
	'2024-01-31': '1918-11-11'
});

describe.each([
	[summer, 'week', ['1943-07-11', '1943-07-13'], ['Jul 1943', 'Aug'], 'Sunday 4 July 1943'],
	[
		years,
		'year',
		['1916-06-30', '1916-07-04'],
		['1914', '1915', '1916', '1917', '1918'],
		'Tuesday 28 July 1914'
	]
] as const)('%s', (id, step, [before, after], ticks, first) => {
	const { dataset, tables, computer } = openStory(root, id);
	const { period } = dataset;

	it('opens, with its step and its names of days and months', () => {
		expect(period.step).toBe(step);
		expect(formatDay(period.first)).toBe(first);
		expect(monthTicks(period.first, period.last).map(({ label }) => label)).toEqual(ticks);
	});

	it('has tables that the page can read', () => {
		const decoded = decodeTables(JSON.parse(JSON.stringify(encodeTables(tables))));
		expect(decoded).toMatchObject({ ok: true, value: { reports: tables.reports } });
	});

	it('is measured, and knows a report from its day on', () => {
		const held = (day: string) =>
			computer.compute(day, DEFAULT_LENS).statuses.map(({ controller }) => controller);
		expect(held(before)).not.toEqual(held(after));
		const { measures } = computer.compute(after, DEFAULT_LENS).figures;
		expect(Object.keys(measures)).toEqual(dataset.measures.map(({ id: measure }) => measure));
	});
});

it('a dataset of long ago builds, with a series of its days', () => {
	expect(buildDataset(root, summer)).toMatchObject({ ok: true });
	expect(checkFolder(root, summer)).toEqual([]);
	const file = join(root, 'static/maps', summer, 'geo/series.json');
	const series = decodeSeries(JSON.parse(readFileSync(file, 'utf8')), 'series.json');
	const days = series.ok ? series.value.map(({ day }) => day) : [];
	expect([days[0], days.at(-1), days.length]).toEqual(['1943-07-04', '1943-08-23', 51]);
});
