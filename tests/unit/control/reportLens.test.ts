import { describe, expect, it } from 'vitest';
import {
	authorshipOf,
	countsUnderLens,
	heardUnder,
	isKnownOn,
	type Standing
} from '../../../src/lib/domain/reports/lens.ts';
import { ReportIndex } from '../../../src/lib/domain/reports/reportIndex.ts';
import type { LensId } from '../../../src/lib/domain/dataset/lensSpec.ts';
import { REPORT_BASES } from '../../../src/lib/domain/model/report.ts';
import type { Source, SourceSide } from '../../../src/lib/domain/model/source.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { said } from './smallWar.ts';

const LENSES = kursk2025.lenses.map(({ id }) => id);
const MAP = 'mapping project';
const source = (assertedBy: string, side: SourceSide, kind = 'analysis or press'): Source => ({
	assertedBy,
	side,
	kind,
	monitored: false,
	inferred: false,
	publish: 'yes',
	licence: 'facts cited'
});
const sources = [
	source('Kyiv', 'ukraine'),
	source('Moscow', 'russia'),
	source('Press', 'independent'),
	source('Kyiv map', 'ukraine', MAP),
	source('Moscow map', 'russia', MAP),
	source('Map', 'independent', MAP)
];
const byName = new Map(sources.map((each) => [each.assertedBy, each]));

/** Who asserts a report, and under which lenses beside "all" it then counts, were it no claim. */
const AUTHORSHIPS: readonly (readonly [authors: string[], lenses: LensId[]])[] = [
	[['Kyiv'], ['ukrainian', 'without-maps']],
	[['Moscow'], ['russian', 'without-maps']],
	[['Press'], ['independent', 'without-maps']],
	[['Kyiv map'], ['ukrainian']],
	[['Moscow map'], ['russian']],
	[['Map'], ['independent']],
	[
		['Map', 'Kyiv map'],
		['independent', 'ukrainian']
	],
	[
		['Map', 'Press'],
		['independent', 'without-maps']
	],
	[
		['Press', 'Kyiv map'],
		['independent', 'ukrainian', 'without-maps']
	],
	[
		['Kyiv', 'Moscow'],
		['ukrainian', 'russian', 'without-maps']
	],
	[
		['Kyiv', 'Moscow map', 'Map'],
		['ukrainian', 'russian', 'independent', 'without-maps']
	],
	// Nobody of the sources table: of no side, and no mapping project either.
	[['Somebody'], ['without-maps']],
	[['Somebody', 'Moscow map'], ['russian']]
];
/** Under these a bare claim does not count, whoever makes it. */
const WITHOUT_CLAIMS: readonly LensId[] = ['all', 'without-maps'];

const cases = AUTHORSHIPS.flatMap(([authors, lenses]) =>
	REPORT_BASES.map((basis) => {
		const expected = LENSES.filter(
			(lens) =>
				(lens === 'all' || lenses.includes(lens)) &&
				!(basis === 'claimed' && WITHOUT_CLAIMS.includes(lens))
		);
		return { authors, basis, expected };
	})
);

describe('which reports count under a lens', () => {
	it.each(cases)('of $authors, $basis: under $expected', ({ authors, basis, expected }) => {
		const report = said('sudzha', 'ukraine', { assertedBy: authors, basis });
		const authorship = authorshipOf(report, byName);
		const counting = LENSES.filter((lens) =>
			countsUnderLens(
				report,
				authorship,
				heardUnder(kursk2025, { sources: lens, known: 'happened' })
			)
		);
		expect(counting).toEqual(expected);
	});

	it('are found by settlement, each with its place in the whole table', () => {
		const reports = [
			said('sudzha', 'ukraine', { assertedBy: ['Kyiv'] }),
			said('sudzha', 'russia', { assertedBy: ['Map'] }),
			said('kursk', 'russia', { assertedBy: ['Press'] }),
			said('sudzha', 'contested', { assertedBy: ['Press'] })
		];
		const index = new ReportIndex(reports, sources, kursk2025);
		const indices = (sourceLens: LensId, id: string) =>
			index.under({ sources: sourceLens, known: 'happened' }, id).map((each) => each.index);
		expect(indices('all', 'sudzha')).toEqual([0, 1, 3]);
		expect(indices('without-maps', 'sudzha')).toEqual([0, 3]);
		expect(indices('independent', 'sudzha')).toEqual([1, 3]);
		expect(indices('russian', 'sudzha')).toEqual([]);
		expect(indices('independent', 'kursk')).toEqual([2]);
	});
});

describe('whose word counts by the rules and lenses of a dataset', () => {
	const [all] = kursk2025.lenses;
	const claimed = said('sudzha', 'ukraine', { assertedBy: ['Kyiv'], basis: 'claimed' });
	const authorship = authorshipOf(claimed, byName);
	const counts = (dataset: Parameters<typeof heardUnder>[0], lens: LensId) =>
		countsUnderLens(claimed, authorship, heardUnder(dataset, { sources: lens, known: 'happened' }));

	it('takes bare claims in where the rules do', () => {
		const rules = { ...kursk2025.rules, claims: 'count' as const };
		expect(counts(kursk2025, 'all')).toBe(false);
		expect(counts({ ...kursk2025, rules }, 'all')).toBe(true);
	});

	it('lets the parties of a bloc speak where it lets the bloc', () => {
		const lenses = all ? [{ ...all, id: 'allies', sides: ['allies'], takesClaims: true }] : [];
		const parties = kursk2025.parties.map((party) => ({ ...party, bloc: 'allies' }));
		expect(counts({ ...kursk2025, lenses }, 'allies')).toBe(false);
		expect(counts({ ...kursk2025, lenses, parties }, 'allies')).toBe(true);
	});

	it('knows no lens that the dataset does not declare', () => {
		expect(() => counts(kursk2025, 'mine')).toThrow(RangeError);
	});
});

describe('how a report lasts', () => {
	const lasting = [
		{ ...source('Map', 'independent', MAP), monitored: true },
		{ ...source('Kyiv map', 'ukraine', MAP), monitored: true },
		source('Press', 'independent'),
		source('Kyiv', 'ukraine'),
		{ ...source('Ours', 'none'), inferred: true }
	];

	it.each([
		[['Map'], 'all', 'monitored'],
		[['Map', 'Kyiv'], 'all', 'monitored'],
		// Only those whose word counts under the lens lend it theirs.
		[['Map', 'Kyiv'], 'ukrainian', 'sighting'],
		[['Map', 'Kyiv'], 'independent', 'monitored'],
		[['Kyiv map', 'Press'], 'independent', 'sighting'],
		[['Kyiv map', 'Press'], 'ukrainian', 'monitored'],
		[['Map', 'Press'], 'without-maps', 'sighting'],
		[['Ours'], 'all', 'inferred'],
		[['Ours', 'Map'], 'without-maps', 'inferred'],
		[['Ours', 'Press'], 'without-maps', 'sighting'],
		// Nobody of the sources table.
		[['Somebody'], 'all', 'sighting'],
		[['Somebody', 'Map'], 'all', 'monitored']
	] as [string[], LensId, Standing][])('of %j under "%s": as %s', (authors, lens, standing) => {
		const index = new ReportIndex(
			[said('sudzha', 'ukraine', { assertedBy: authors })],
			lasting,
			kursk2025
		);
		const found = index.under({ sources: lens, known: 'happened' }, 'sudzha');
		expect(found.map((each) => each.standing)).toEqual([standing]);
	});
});

describe('whether a report could be used on a day', () => {
	/** It happened on the 5th and was reported on the 8th. */
	const late = said('sudzha', 'russia', { eventDate: '2025-03-05', reportedDate: '2025-03-08' });

	it.each([
		['2025-03-04', { happened: false, reported: false }],
		['2025-03-05', { happened: true, reported: false }],
		['2025-03-07', { happened: true, reported: false }],
		['2025-03-08', { happened: true, reported: true }],
		['2025-03-09', { happened: true, reported: true }]
	] as const)('on %s: %o', (day, expected) => {
		for (const known of ['happened', 'reported'] as const) {
			expect(isKnownOn(late, day, { sources: 'all', known })).toBe(expected[known]);
		}
	});
});
