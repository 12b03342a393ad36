import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../scripts/inputs.ts';
import { openDataset, readTexts } from '../../../src/lib/build/openDataset.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { authorshipOf, heardUnder, standingUnder } from '../../../src/lib/domain/reports/lens.ts';
import { settlementHolding } from '../../../src/lib/domain/reports/settlementStatus.ts';
import { readAtlasTables } from '../../../src/lib/domain/tables/readAtlasTables.ts';
import type { Day } from '../../../src/lib/domain/time/day.ts';

/** The datasets beside the default one, with what they are to hold. */
const DATASETS = [
	{ id: 'debaltseve-2015', rows: [80, 196, 40, 15, 5, 22, 30], inferred: 61 },
	{ id: 'syria-2024', rows: [123, 310, 43, 12, 4, 32, 45], inferred: 0 }
] as const;

function open(id: string) {
	const dataset = openDataset(PROJECT_FOLDER, id);
	const texts = readTexts(join(PROJECT_FOLDER, 'data', id));
	const read = readAtlasTables(texts, { dataset });
	if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
	return { dataset, tables: read.value };
}

describe.each(DATASETS)('the tables of $id', (expected) => {
	const { id } = expected;
	const opened = open(id);
	const { dataset, tables } = opened;
	const { settlements, reports, events, claims, claimChecks, places, sources } = tables;
	const { first, last } = dataset.period;

	it('can be read, and are all there', () => {
		const all = [settlements, reports, events, claims, claimChecks, places, sources];
		expect(all.map(({ length }) => length)).toEqual(expected.rows);
	});

	it('have a report of every settlement, and nothing of one point twice', () => {
		const named = new Set(reports.map(({ settlementId }) => settlementId));
		expect(settlements.filter((each) => !named.has(each.id))).toEqual([]);
		const points = settlements.map(({ lon, lat }) => `${String(lon)}, ${String(lat)}`);
		expect(points.filter((point, at) => points.indexOf(point) !== at)).toEqual([]);
	});

	it('give every party and every source something to do', () => {
		const controllers = new Set(reports.map(({ controller }) => controller));
		const ids = dataset.parties.map((party) => party.id);
		expect([...controllers].sort()).toEqual([...ids, 'contested'].sort());
		const asserters = new Set(reports.flatMap(({ assertedBy }) => assertedBy));
		expect([...asserters].sort()).toEqual(sources.map(({ assertedBy }) => assertedBy).sort());
	});

	it('mark what is inferred, in the note and by its author', () => {
		const marked = reports.filter(({ note }) => note.startsWith('Inferred.'));
		expect(marked).toEqual(
			reports.filter(({ assertedBy }) => assertedBy.includes('Salient (inference)'))
		);
		expect(marked).toHaveLength(expected.inferred);
	});

	it('keep to their days, and mark what was reported of later ones', () => {
		const days = events.map(({ eventDate }) => eventDate);
		expect(days.filter((day) => day < first || day > last)).toEqual([]);
		const later = reports.filter(({ eventDate }) => eventDate > last);
		expect(reports.filter(({ note }) => note.includes("After the map's period."))).toEqual(later);
	});

	it('test every claim that a map can test', () => {
		const checkable = claims.filter(({ checkableOnMap }) => checkableOnMap !== 'no');
		expect(claimChecks.map(({ claimId }) => claimId).sort()).toEqual(
			checkable.map((claim) => claim.id).sort()
		);
	});

	it('link no page of a list that moves', () => {
		const isMoving = ({ sourceUrl }: { sourceUrl: string }) => /[?&]paged?=\d/.test(sourceUrl);
		expect([...reports, ...events].filter((row) => isMoving(row) && row.mayLink)).toEqual([]);
	});

	it('use neutral words of their own', () => {
		const ours = [
			...reports.map(({ note }) => note),
			...events.flatMap(({ title, summary }) => [title, summary]),
			...claims.flatMap(({ statement, scope, why }) => [statement, scope, why]),
			...places.map(({ role }) => role),
			...sources.map(({ kind }) => kind),
			...dataset.parties.map(({ names, fullNames }) => `${names.en} ${fullNames?.en ?? ''}`),
			textOf(id, 'story.md')
		];
		const loaded = /liberat|occup|separatist|rebel|terroris|militant|regime\b|insurgent|so-called/i;
		expect(ours.filter((text) => loaded.test(text))).toEqual([]);
	});

	it('give the holders of each day that the README gives', () => {
		const [[, ...ids] = [], ...days] = tableIn(textOf(id, 'README.md'), 'Day');
		expect(ids).toEqual([...dataset.parties.map((party) => party.id), 'contested', 'unknown']);
		expect(days.length).toBeGreaterThan(5);
		for (const [day = '', ...counts] of days) {
			const holders = holdersOn(opened, day);
			expect([day, ...ids.map((holder) => String(holders[holder] ?? 0))]).toEqual([day, ...counts]);
		}
	});
});

describe('the holders of Syria', () => {
	const opened = open('syria-2024');

	it('are five parties at least on 3 December 2024', () => {
		const holders = Object.keys(holdersOn(opened, '2024-12-03'));
		const isParty = (holder: string) => holder !== 'contested' && holder !== 'unknown';
		expect(holders.filter(isParty).length).toBeGreaterThanOrEqual(5);
	});

	it.each(['2024-12-10', '2024-12-12', '2024-12-15'])('are not the government on %s', (day) => {
		expect(holdersOn(opened, day)).not.toHaveProperty('government');
	});
});

/** How many settlements each party holds on a day, `contested` and `unknown` among them. */
function holdersOn({ dataset, tables }: ReturnType<typeof open>, day: Day) {
	const { settlements, reports, sources } = tables;
	const heard = heardUnder(dataset, DEFAULT_LENS);
	const bySource = new Map(sources.map((source) => [source.assertedBy, source]));
	const indexed = reports.map((report, index) => ({
		index,
		report,
		standing: standingUnder(authorshipOf(report, bySource), heard)
	}));
	const counts: Record<string, number> = {};
	for (const { id } of settlements) {
		const own = indexed.filter(({ report }) => report.settlementId === id);
		const { status } = settlementHolding(id, own, day, DEFAULT_LENS, dataset.rules);
		const holder = status.controller ?? 'unknown';
		counts[holder] = (counts[holder] ?? 0) + 1;
	}
	return counts;
}

function textOf(dataset: string, file: string): string {
	return readFileSync(join(PROJECT_FOLDER, 'data', dataset, file), 'utf8');
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
