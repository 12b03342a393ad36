import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_PRECISIONS, REPORT_BASES } from '../../../src/lib/domain/model/report.ts';
import { PUBLISH_TERMS } from '../../../src/lib/domain/model/source.ts';
import {
	decodeTables,
	encodeTables,
	type ControlTables
} from '../../../src/lib/domain/tables/compactTables.ts';
import { addDays } from '../../../src/lib/domain/time/day.ts';
import { projectTables } from '../control/projectComputer.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const double = fc.double({ min: -90, max: 90, noNaN: true, noDefaultInfinity: true });
const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2024-01-01', days));

const language = fc.constantFrom('uk', 'ru', 'ar', 'zh-Hant');

const place = fc.tuple(double, double).map(([lon, lat]) => [lon + 0, lat + 0]);
const shape = fc.record({
	resource: text,
	parties: fc.array(text, { maxLength: 2 }),
	startDate: day,
	endDate: fc.option(day),
	geometry: fc
		.array(place, { minLength: 2, maxLength: 4 })
		.map((coordinates) => ({ type: 'LineString' as const, coordinates }))
});

const tables: fc.Arbitrary<ControlTables> = fc
	.record({
		settlements: fc.uniqueArray(
			fc.record({
				id: text,
				nameEn: text,
				names: fc.dictionary(
					language,
					text.filter((name) => name !== ''),
					{ maxKeys: 3 }
				),
				lon: double.filter((value) => !Object.is(value, -0)),
				lat: double.filter((value) => !Object.is(value, -0)),
				country: fc.constantFrom('UA', 'RU', 'SY'),
				sector: text,
				coordSource: text
			}),
			{ minLength: 1, maxLength: 5, selector: ({ id }) => id }
		),
		sources: fc.uniqueArray(
			fc.record({
				assertedBy: text,
				side: text,
				kind: text,
				monitored: fc.boolean(),
				inferred: fc.boolean(),
				publish: fc.constantFrom(...PUBLISH_TERMS),
				licence: text
			}),
			{ minLength: 1, maxLength: 4, selector: ({ assertedBy }) => assertedBy }
		)
	})
	.chain(({ settlements, sources }) =>
		fc.record({
			settlements: fc.constant(settlements),
			sources: fc.constant(sources),
			given: fc.array(shape, { maxLength: 2 }),
			reports: fc.array(
				fc
					.record({
						settlementId: fc.constantFrom(...settlements.map(({ id }) => id)),
						eventDate: day,
						eventDatePrecision: fc.constantFrom(...DATE_PRECISIONS),
						reportedDate: fc.nat(60),
						controller: fc.constantFrom('one', 'other', 'contested'),
						assertedBy: fc.subarray(
							sources.map(({ assertedBy }) => assertedBy),
							{ minLength: 1 }
						),
						basis: fc.constantFrom(...REPORT_BASES),
						sourceTitle: text,
						sourceUrl: text,
						note: text,
						mayLink: fc.boolean()
					})
					.map((report) => ({
						...report,
						reportedDate: addDays(report.eventDate, report.reportedDate)
					})),
				{ maxLength: 6 }
			)
		})
	);

describe('encodeTables and decodeTables', () => {
	it('give back the tables they were given, through JSON', () => {
		fc.assert(
			fc.property(tables, (given) => {
				const json: unknown = JSON.parse(JSON.stringify(encodeTables(given)));
				expect(decodeTables(json)).toEqual({ ok: true, value: given });
			})
		);
	});

	it('give back the real tables in at most 60 kB gzip', () => {
		const { settlements, reports, sources } = projectTables;
		const json = JSON.stringify(encodeTables({ settlements, reports, sources, given: [] }));
		const decoded = decodeTables(JSON.parse(json));
		if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
		expect(decoded.value.reports).toEqual(reports);
		expect(decoded.value.sources).toEqual(sources);
		expect(decoded.value.settlements).toHaveLength(settlements.length);
		expect(settlements).toMatchObject(decoded.value.settlements);
		expect(gzipSync(json, { level: 9 }).length).toBeLessThan(60_000);
	});

	it('refuse anything else with a problem that says what to do', () => {
		const good = encodeTables(projectTables);
		const bad: unknown[] = [
			null,
			'tables',
			{},
			{ ...good, format: 'salient-tables-0' },
			{ ...good, lists: { ...good.lists, notes: [] } },
			{ ...good, reports: { ...good.reports, eventDay: [] } },
			{ ...good, reports: { ...good.reports, settlement: [99_999] } }
		];
		for (const json of bad) {
			const decoded = decodeTables(json);
			expect(decoded.ok).toBe(false);
			if (!decoded.ok) expect(decoded.problems[0]?.hint).toContain('npm run build:geo');
		}
	});

	it('say by the file alone what its indices stand for', () => {
		const encoded = encodeTables(projectTables);
		const [first = 'ukraine', second = 'russia', ...others] =
			encoded.vocabularies?.controllers ?? [];
		const controllers = [second, first, ...others];
		const vocabularies = encoded.vocabularies && { ...encoded.vocabularies, controllers };
		const [given, swapped] = [decodeTables(encoded), decodeTables({ ...encoded, vocabularies })];
		if (!given.ok || !swapped.ok) throw new Error('Both can be read.');
		const other = new Map([
			[first, second],
			[second, first]
		]);
		expect(swapped.value.reports.map(({ controller }) => controller)).toEqual(
			given.value.reports.map(({ controller }) => other.get(controller) ?? controller)
		);
	});

	it('read an edition of before files said so, as it was meant then', () => {
		const kept = join(
			import.meta.dirname,
			'../../../static/editions/files/tables.d7885f3785a1.json'
		);
		const json = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, unknown>;
		expect(json).not.toHaveProperty('vocabularies');
		const decoded = decodeTables(json);
		if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
		const { settlements, reports, sources } = decoded.value;
		expect(settlements.find(({ id }) => id === 'donetsk')).toMatchObject({
			country: 'UA',
			sector: 'kurakhove'
		});
		expect(settlements.find(({ id }) => id === 'sudzha')).toMatchObject({
			country: 'RU',
			sector: 'kursk'
		});
		expect(
			reports.find(
				({ settlementId, eventDate }) =>
					settlementId === 'anastasyevka' && eventDate === '2024-08-14'
			)
		).toMatchObject({ controller: 'contested', basis: 'assessed', eventDatePrecision: 'day' });
		expect(sources.find(({ assertedBy }) => assertedBy === 'Creamy Caprice')?.side).toBe('russia');
	});

	it('read an edition of before sources said on which terms they stand', () => {
		const { sources, ...others } = encodeTables(projectTables);
		const { assertedBy, side, kind } = sources;
		const decoded = decodeTables({ ...others, sources: { assertedBy, side, kind } });
		if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
		const named = (name: string) =>
			decoded.value.sources.find((source) => source.assertedBy === name);
		expect(named('Creamy Caprice')).toMatchObject({ monitored: true, publish: 'ask' });
		expect(named('ISW')).toMatchObject({ monitored: false, publish: 'yes' });
		expect(decoded.value.sources.filter(({ inferred }) => inferred)).toEqual([]);
	});

	it('never throw on foreign JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(decodeTables(json).ok).toBe(false);
			})
		);
	});
});
