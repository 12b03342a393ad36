import { describe, expect, it } from 'vitest';
import { checkEventDates } from '../../../src/lib/domain/tables/checks/checkDates.ts';
import { checkEventPoints } from '../../../src/lib/domain/tables/checks/checkPoints.ts';
import {
	checkAssertedBy,
	checkHasSource,
	checkInferredRows,
	checkInferredSources,
	checkNoCodeHosts
} from '../../../src/lib/domain/tables/checks/checkSources.ts';
import type { Table } from '../../../src/lib/domain/tables/readTable.ts';
import { holdersOn, readDataset, textOf } from './otherDatasets.ts';

/** Both datasets, with what they are to hold; `bounds` is west, south, east, north of their places. */
const DATASETS = [
	{
		id: 'debaltseve-2015',
		language: 'uk',
		first: '2015-01-14',
		last: '2015-02-28',
		country: 'UA',
		bounds: [37.9, 48, 38.9, 48.8],
		rows: [80, 196, 40, 15, 5, 22, 30, 2],
		otherSides: [],
		inferred: 61
	},
	{
		id: 'syria-2024',
		language: 'ar',
		first: '2024-11-26',
		last: '2024-12-15',
		country: 'SY',
		bounds: [35.7, 32.3, 42.4, 37.4],
		rows: [123, 310, 43, 12, 4, 32, 45, 7],
		otherSides: ['turkey', 'russia'],
		inferred: 0
	}
] as const;

describe.each(DATASETS)('the tables of $id', (expected) => {
	const { id, language, first, last } = expected;
	const dataset = readDataset(id, language);
	const { settlements, reports, events, claims, claimChecks, places, sources, parties } = dataset;
	const partyIds = of(parties, 'id');

	it('can be read, and are all there', () => {
		const tables = Object.values(dataset);
		expect(tables.flatMap(({ problems }) => problems)).toEqual([]);
		expect(tables.map(({ rows }) => rows.length)).toEqual(expected.rows);
	});

	it('hold nothing twice', () => {
		for (const ids of [
			partyIds,
			of(settlements, 'id'),
			of(events, 'id'),
			of(claims, 'id'),
			of(claimChecks, 'claimId'),
			of(places, 'id'),
			of(sources, 'assertedBy')
		])
			expect(twice(ids)).toEqual([]);
		expect(twice(reports.rows.map(({ cells }) => cells.join()))).toEqual([]);
		expect(twice(settlements.rows.map(({ fields: { lon, lat } }) => `${lon}, ${lat}`))).toEqual([]);
	});

	it('name only ids that there are, and use all they name', () => {
		expect([...new Set(of(reports, 'settlementId'))].sort()).toEqual(of(settlements, 'id').sort());
		const controllers = new Set<string | undefined>(of(reports, 'controller'));
		expect([...controllers].sort()).toEqual([...partyIds, 'contested'].sort());
		const asserters = new Set(of(reports, 'assertedBy').flat());
		expect([...asserters].sort()).toEqual(of(sources, 'assertedBy').sort());
		const sides = [...partyIds, ...expected.otherSides, 'independent', 'none'];
		expect(of(sources, 'side').filter((side) => !sides.includes(side))).toEqual([]);
		const named = [
			...of(events, 'placeId'),
			...of(claimChecks, 'fromPlaceId'),
			...of(claimChecks, 'toPlaceId')
		];
		expect(named.filter((place) => !of(places, 'id').includes(place))).toEqual([]);
		const claimIds = of(claims, 'id');
		expect(of(claimChecks, 'claimId').filter((claim) => !claimIds.includes(claim))).toEqual([]);
	});

	it('stand the checks of the first dataset', () => {
		const known = new Set(of(sources, 'assertedBy'));
		const ours = new Set(
			sources.rows.flatMap(({ fields }) => (fields.inferred ? [fields.assertedBy ?? ''] : []))
		);
		const points = new Map(
			places.rows.map(({ fields: { id: place = '', lon = null, lat = null } }) => [
				place,
				{ lon, lat }
			])
		);
		expect([
			...checkAssertedBy(reports, known, sources.file),
			...checkInferredSources(sources),
			...checkInferredRows(reports, ours),
			...checkNoCodeHosts(reports),
			...checkHasSource(reports),
			...checkHasSource(events),
			...checkHasSource(claims),
			...checkEventDates(reports),
			...checkEventDates(events),
			...checkEventPoints(events, points)
		]).toEqual([]);
	});

	it('mark what is inferred, in the note and by its author', () => {
		const marked = reports.rows.filter(({ fields }) => fields.note?.startsWith('Inferred.'));
		const ours = reports.rows.filter(({ fields }) =>
			fields.assertedBy?.includes('Salient (inference)')
		);
		expect(marked).toEqual(ours);
		expect(ours).toHaveLength(expected.inferred);
	});

	it('lie in their country', () => {
		const [west, south, east, north] = expected.bounds;
		const outside = settlements.rows.filter(
			({ fields: { lon = NaN, lat = NaN, country } }) =>
				!(country === expected.country && lon > west && lon < east && lat > south && lat < north)
		);
		expect(outside).toEqual([]);
	});

	it('keep to their days, and mark what was reported of later ones', () => {
		const days = of(events, 'eventDate');
		expect(days.filter((day) => day < first || day > last)).toEqual([]);
		for (const { fields } of reports.rows)
			expect([fields.note, fields.note?.includes("After the map's period.")]).toEqual([
				fields.note,
				(fields.eventDate ?? '') > last
			]);
	});

	it('test every claim that a map can test, by a declared measure', () => {
		const checkable = claims.rows.flatMap(({ fields }) =>
			fields.checkableOnMap === 'no' ? [] : [fields.id]
		);
		expect(of(claimChecks, 'claimId').sort()).toEqual(checkable.sort());
		const readme = textOf(id, 'README.md');
		const undeclared = of(claimChecks, 'measure').filter(
			(measure) => !['distance', 'days'].includes(measure) && !readme.includes(`\`${measure}\``)
		);
		expect(undeclared).toEqual([]);
	});

	it('link no page of a list that moves', () => {
		const isMoving = (url = '') => /[?&]paged?=\d/.test(url);
		const linked = [...reports.rows, ...events.rows].filter(
			({ fields }) => isMoving(fields.sourceUrl) && fields.mayLink
		);
		expect(linked).toEqual([]);
	});

	it('use neutral words of their own', () => {
		const ours = [
			...of(reports, 'note'),
			...of(events, 'title'),
			...of(events, 'summary'),
			...of(claims, 'statement'),
			...of(claims, 'scope'),
			...of(claims, 'why'),
			...of(places, 'role'),
			...of(parties, 'nameEn'),
			...of(sources, 'kind'),
			textOf(id, 'story.md')
		];
		const loaded = /liberat|occup|separatist|rebel|terroris|militant|regime\b|insurgent|so-called/i;
		expect(ours.filter((text) => loaded.test(text))).toEqual([]);
	});

	it('give the holders of each day that the README gives', () => {
		const [[, ...ids] = [], ...days] = tableIn(textOf(id, 'README.md'), 'Day');
		expect(ids).toEqual([...partyIds, 'contested', 'unknown']);
		expect(days.length).toBeGreaterThan(5);
		for (const [day = '', ...counts] of days) {
			const holders = holdersOn(dataset, day);
			expect([day, ...ids.map((holder) => String(holders[holder] ?? 0))]).toEqual([day, ...counts]);
		}
	});
});

describe('the holders of Syria', () => {
	const syria = readDataset('syria-2024', 'ar');

	it('are five parties at least on 3 December 2024', () => {
		const holders = Object.keys(holdersOn(syria, '2024-12-03'));
		const isParty = (holder: string) => holder !== 'contested' && holder !== 'unknown';
		expect(holders.filter(isParty).length).toBeGreaterThanOrEqual(5);
	});

	it('are not the government from 10 December 2024 on', () => {
		for (const day of ['2024-12-10', '2024-12-12', '2024-12-15'])
			expect(holdersOn(syria, day)).not.toHaveProperty('government');
	});
});

/** What stands in one column, where the cell could be read. */
function of<Row extends object, Field extends keyof Row>(
	table: Table<Row>,
	field: Field
): NonNullable<Row[Field]>[] {
	return table.rows.flatMap(({ fields }) => fields[field] ?? []);
}

function twice(values: readonly string[]): string[] {
	return values.filter((value, at) => values.indexOf(value) !== at);
}

/** The cells of the Markdown table whose header begins so, header first. */
function tableIn(markdown: string, begin: string): string[][] {
	const lines = markdown.split('\n');
	const from = lines.findIndex((line) => line.startsWith(`| ${begin} `));
	const after = lines.slice(from);
	const rows = after.slice(
		0,
		after.findIndex((line) => !line.startsWith('|'))
	);
	return rows
		.filter((_, at) => at !== 1)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);
}
