import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { editionsOf, readIndex } from '../../../scripts/editions/store.ts';
import { openDataset } from '../../../src/lib/build/openDataset.ts';
import { diffFacts } from '../../../src/lib/domain/editions/diffFacts.ts';
import { factsOf } from '../../../src/lib/domain/editions/factsOf.ts';
import { decodeSeries } from '../../../src/lib/domain/series/seriesFile.ts';
import { addDays } from '../../../src/lib/domain/time/day.ts';
import { workshop } from '../../support/workshop.ts';

const ID = 'my-map';
const page = readFileSync(join(PROJECT_FOLDER, 'docs/editing.md'), 'utf8');
/** The ten steps as the page has them, the first at 1. */
const steps = ['', ...page.matchAll(/^\d+\. .*$/gm)].map(String);
const { root, run } = workshop(ID);
afterAll(() => rmSync(root, { recursive: true }));

const before = openDataset(root).period.last;
const day = addDays(before, 1);

/** Writes a file of the dataset that the step names. */
function edit(step: number, file: string, change: (text: string) => string) {
	expect(steps[step]).toContain(`\`${file}\``);
	const path = join(root, 'data', ID, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The last row of a table once more, with other words in it. */
const addRow = (changed: Readonly<Record<string, string>>) => (text: string) => {
	const last = text.trimEnd().split('\n').at(-1) ?? '';
	const row = Object.entries(changed).reduce((all, [was, now]) => all.replaceAll(was, now), last);
	return `${text}${row}\n`;
};

/** Does what the step says. */
function follow(step: number) {
	const command = /`(npm run [^`]+)`/.exec(steps[step] ?? '')?.[1] ?? '';
	return run(command.replace('<id>', ID));
}

const geo = (file: string): unknown =>
	JSON.parse(readFileSync(join(root, 'static/geo', file), 'utf8'));
const isStale = (line: string) => line.includes('is stale');

/** Checks, builds and keeps, as steps 7 to 9 say; what the check found. */
function checkBuildKeep(): string[] {
	const check = follow(7);
	expect(follow(8)).toMatchObject({ exitCode: 0, stderr: '' });
	expect(follow(9)).toMatchObject({ exitCode: 0, stderr: '' });
	return check.stdout.trim().split('\n');
}

const editions = () => readIndex(editionsOf(root, { id: ID })).editions;

/** What the newest edition changed, as the corrections page lists it. */
function corrections() {
	const [was, now] = editions()
		.slice(-2)
		.map((edition) => {
			const folder = editionsOf(root, { id: ID });
			const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
			const facts = factsOf(edition, read, openDataset(root));
			if (!facts.ok) throw new Error('An edition cannot be read.');
			return facts.value;
		});
	if (!was || !now) throw new Error('There are no two editions.');
	return diffFacts(was, now);
}

describe('the ten steps of docs/editing.md', () => {
	it('are ten, and end with looking at it', () => {
		expect(steps).toHaveLength(11);
		expect(steps[10]).toContain('`npm run dev`');
	});

	it('put a day on the map, with its event and report, beside the edition of before', () => {
		expect(follow(8)).toMatchObject({ exitCode: 0 });
		expect(follow(9)).toMatchObject({ exitCode: 0 });

		edit(2, 'tables/sources.csv', addRow({ 'A source': 'Another source' }));
		const place = { 'second-place': 'third-place', 'Second place': 'Third place' };
		edit(3, 'tables/settlements.csv', addRow(place));
		const today = { '2024-01-10': day, '2024-01-11': day };
		const says = { ...place, ...today, 'A source': 'Another source' };
		edit(4, 'tables/reports.csv', addRow(says));
		edit(5, 'tables/events.csv', addRow({ ...says, 'first-event': 'next-event' }));
		edit(5, 'tables/places.csv', addRow(place));
		edit(6, 'datapackage.json', (text) => text.replace(`"last": "${before}"`, `"last": "${day}"`));

		// Nothing is wrong but that the map's files are those of the day before.
		expect(checkBuildKeep().filter((found) => !isStale(found))).toEqual([]);
		const series = decodeSeries(geo('series.json'), 'series.json');
		expect(series.ok && series.value.at(-1)?.day).toBe(day);
		expect(JSON.stringify(geo('events.geojson'))).toContain(`${day}-next-event`);
		expect(editions().map(({ id }) => id)).toEqual([`${before}.1`, `${day}.1`]);
		expect(corrections().map(({ table, kind }) => `${table} ${kind}`)).toEqual([
			'events added',
			'reports added',
			'settlements added',
			'places added',
			'sources added'
		]);
	});

	it('correct a row that was copied wrongly, and say so', () => {
		edit(4, 'tables/reports.csv', (text) =>
			text.replace(`third-place,${day},day,${day},second`, `third-place,${day},day,${day},first`)
		);
		checkBuildKeep();
		expect(editions().at(-1)).toMatchObject({ id: `${day}.2`, changes: 1 });
		expect(corrections()).toMatchObject([
			{
				table: 'reports',
				kind: 'changed',
				fields: [{ name: 'controller', before: 'second', after: 'first' }]
			}
		]);
		expect(follow(7)).toMatchObject({ exitCode: 0, stdout: '' });
	});
});
