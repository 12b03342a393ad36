import * as v from 'valibot';
import type { GivenShape } from '../given/givenFeature.ts';
import type { Checked } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Source } from '../model/source.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import { Dictionary } from './dictionary.ts';
import { CompactTablesSchema, type CompactShape, type CompactTables } from './compactSchema.ts';
import { FIRST_TABLES } from './firstTables.ts';
import { languagesOf } from './languagesOf.ts';

/** What a day is computed from, and what a card says of a report. */
export interface ControlTables {
	settlements: Settlement[];
	reports: Report[];
	sources: Source[];
	/** Areas and lines of others that are measured. */
	given: GivenShape[];
}

/** Tables by column, texts said once: what the browser's worker loads. Deterministic. */
export function encodeTables({
	settlements,
	reports,
	sources,
	given
}: ControlTables): CompactTables {
	const settlementIds = new Dictionary(settlements.map(({ id }) => id));
	const sourceNames = new Dictionary(sources.map(({ assertedBy }) => assertedBy));
	const coordSources = new Dictionary<string>();
	const assertedBy = new Dictionary<readonly number[]>();
	const titles = new Dictionary<[string, string]>();
	const notes = new Dictionary<string>();
	const words = {
		countries: new Dictionary<Settlement['country']>(),
		sectors: new Dictionary<Settlement['sector']>(),
		precisions: new Dictionary<Report['eventDatePrecision']>(),
		controllers: new Dictionary<Report['controller']>(),
		bases: new Dictionary<Report['basis']>(),
		sides: new Dictionary<Source['side']>()
	};
	return {
		format: 'salient-tables-1',
		// The same lists that are filled below, so they are whole once all columns are.
		vocabularies: {
			countries: words.countries.values,
			sectors: words.sectors.values,
			precisions: words.precisions.values,
			controllers: words.controllers.values,
			bases: words.bases.values,
			sides: words.sides.values
		},
		settlements: {
			id: settlements.map(({ id }) => id),
			nameEn: settlements.map(({ nameEn }) => nameEn),
			names: Object.fromEntries(
				languagesOf(settlements).map((language) => [
					language,
					settlements.map(({ names }) => names[language] ?? '')
				])
			),
			lon: settlements.map(({ lon }) => lon),
			lat: settlements.map(({ lat }) => lat),
			country: settlements.map(({ country }) => words.countries.add(country)),
			sector: settlements.map(({ sector }) => words.sectors.add(sector)),
			coordSource: settlements.map(({ coordSource }) => coordSources.add(coordSource))
		},
		reports: {
			settlement: reports.map((report) => settlementIds.indexOf(report.settlementId)),
			eventDay: reports.map((report) => dayNumber(report.eventDate)),
			reportedAfter: reports.map(
				(report) => dayNumber(report.reportedDate) - dayNumber(report.eventDate)
			),
			precision: reports.map((report) => words.precisions.add(report.eventDatePrecision)),
			controller: reports.map((report) => words.controllers.add(report.controller)),
			basis: reports.map((report) => words.bases.add(report.basis)),
			assertedBy: reports.map((report) =>
				assertedBy.add(report.assertedBy.map((name) => sourceNames.indexOf(name)))
			),
			source: reports.map((report) => titles.add([report.sourceTitle, report.sourceUrl])),
			note: reports.map((report) => notes.add(report.note)),
			mayLink: reports.map(({ mayLink }) => flag(mayLink))
		},
		sources: {
			assertedBy: sources.map((source) => source.assertedBy),
			side: sources.map((source) => words.sides.add(source.side)),
			kind: sources.map((source) => source.kind),
			terms: {
				monitored: sources.map(({ monitored }) => flag(monitored)),
				inferred: sources.map(({ inferred }) => flag(inferred)),
				publish: sources.map(({ publish }) => publish),
				licence: sources.map(({ licence }) => licence)
			}
		},
		lists: {
			coordSources: coordSources.values,
			assertedBy: assertedBy.values.map((indices) => [...indices]),
			sources: titles.values,
			notes: notes.values
		},
		...(given.length === 0 ? {} : { given: given.map(bare) })
	};
}

/** The tables back from what `encodeTables` gave, or a problem where `json` is anything else. */
export function decodeTables(json: unknown, file = 'tables.json'): Checked<ControlTables> {
	const parsed = v.safeParse(CompactTablesSchema, json);
	if (!parsed.success) return broken(file, v.summarize(parsed.issues).split('\n')[0] ?? '');
	try {
		return { ok: true, value: expand(parsed.output) };
	} catch (error) {
		if (error instanceof RangeError) return broken(file, error.message);
		throw error;
	}
}

function expand({
	settlements,
	reports,
	sources,
	lists,
	given = [],
	vocabularies = FIRST_TABLES.vocabularies
}: CompactTables): ControlTables {
	const { countries, sectors, precisions, controllers, bases, sides } = vocabularies;
	const { nameUk, nameRu } = settlements;
	const columns = settlements.names ?? {
		...(nameUk && { uk: nameUk }),
		...(nameRu && { ru: nameRu })
	};
	return {
		settlements: settlements.id.map((id, row) => ({
			id,
			nameEn: at(settlements.nameEn, row),
			names: namesAt(columns, row),
			lon: at(settlements.lon, row),
			lat: at(settlements.lat, row),
			country: at(countries, at(settlements.country, row)),
			sector: at(sectors, at(settlements.sector, row)),
			coordSource: at(lists.coordSources, at(settlements.coordSource, row))
		})),
		reports: reports.settlement.map((settlement, row) => {
			const eventDay = at(reports.eventDay, row);
			const [sourceTitle, sourceUrl] = at(lists.sources, at(reports.source, row));
			return {
				settlementId: at(settlements.id, settlement),
				eventDate: dayFromNumber(eventDay),
				eventDatePrecision: at(precisions, at(reports.precision, row)),
				reportedDate: dayFromNumber(eventDay + at(reports.reportedAfter, row)),
				controller: at(controllers, at(reports.controller, row)),
				assertedBy: at(lists.assertedBy, at(reports.assertedBy, row)).map((name) =>
					at(sources.assertedBy, name)
				),
				basis: at(bases, at(reports.basis, row)),
				sourceTitle,
				sourceUrl,
				note: at(lists.notes, at(reports.note, row)),
				mayLink: at(reports.mayLink, row) === 1
			};
		}),
		sources: sources.assertedBy.map((assertedBy, row) => ({
			assertedBy,
			side: at(sides, at(sources.side, row)),
			kind: at(sources.kind, row),
			...termsOf(sources.terms, assertedBy, row)
		})),
		given
	};
}

function bare({ resource, parties, startDate, endDate, geometry }: GivenShape): CompactShape {
	return { resource, parties: [...parties], startDate, endDate, geometry };
}

function termsOf(
	terms: CompactTables['sources']['terms'],
	assertedBy: string,
	row: number
): Pick<Source, 'monitored' | 'inferred' | 'publish' | 'licence'> {
	if (!terms)
		return {
			monitored: FIRST_TABLES.monitored.includes(assertedBy),
			inferred: false,
			publish: FIRST_TABLES.asked.includes(assertedBy) ? 'ask' : 'yes',
			licence: ''
		};
	return {
		monitored: at(terms.monitored, row) === 1,
		inferred: at(terms.inferred, row) === 1,
		publish: at(terms.publish, row),
		licence: at(terms.licence, row)
	};
}

function namesAt(columns: Readonly<Record<string, readonly string[]>>, row: number) {
	return Object.fromEntries(
		Object.entries(columns).flatMap(([language, names]) => {
			const name = at(names, row);
			return name === '' ? [] : [[language, name]];
		})
	);
}

function flag(value: boolean): 0 | 1 {
	return value ? 1 : 0;
}

function at<T>(column: readonly T[], index: number): T {
	const value = column[index];
	if (value === undefined) throw new RangeError(`a column has no entry ${index.toString()}`);
	return value;
}

function broken(file: string, detail: string): Checked<never> {
	return {
		ok: false,
		problems: [
			{
				file,
				message: `The compact tables cannot be read: ${detail}.`,
				hint: 'Build them again with: npm run build:geo'
			}
		]
	};
}
