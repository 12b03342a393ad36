import type { Countries } from '../ground/territory.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Checked, Problem } from '../model/problem.ts';
import { parseInterval } from '../time/interval.ts';
import { overlapsPeriod, PERIOD_LAST_DAY } from '../time/period.ts';
import { TABLE_FILES, type AtlasTables, type TableName, type TableTexts } from './atlasTables.ts';
import { checkPlaceCountries, checkSettlementCountries } from './checks/checkCountries.ts';
import { checkClaimChecks } from './checks/checkClaimChecks.ts';
import { checkClaimDates, checkEventDates, checkEventPeriod } from './checks/checkDates.ts';
import { checkKnown, checkNoCopies, checkUnique } from './checks/checkIds.ts';
import { checkEventPoints, checkPoints } from './checks/checkPoints.ts';
import { checkRoute } from './checks/checkRoute.ts';
import {
	checkAssertedBy,
	checkHasSource,
	checkInferredRows,
	checkInferredSources,
	checkNoCodeHosts
} from './checks/checkSources.ts';
import { noteAsserters, noteOffMap } from './checks/noteRows.ts';
import { parseStory } from './parseStory.ts';
import { completeRows, readTable, type Table, type TableSpec } from './readTable.ts';
import {
	CLAIM_CHECK_TABLE,
	CLAIM_TABLE,
	EVENT_TABLE,
	PLACE_TABLE,
	REPORT_TABLE,
	ROUTE_TABLE,
	SETTLEMENT_TABLE,
	SOURCE_TABLE,
	UNPLACED_TABLE,
	type EventRow
} from './specs.ts';

export interface ReadOptions {
	/** Outlines of countries; without them only the neighbourhood of a point is checked. */
	countries?: Countries | undefined;
	/** Prefix of file names in problems. */
	folder?: string;
}

/** The tables or their problems, and what is right but may be a slip. */
export type TablesRead = Checked<AtlasTables> & { notes: Problem[] };

/**
 * Reads and checks all authored files together. Gives the typed tables, or every problem of every
 * file in the order of the files and their lines; and notes either way. Never throws.
 */
export function readAtlasTables(texts: TableTexts, options: ReadOptions = {}): TablesRead {
	const { folder = 'data/', countries } = options;
	const path = (name: TableName) => folder + TABLE_FILES[name];
	const problems: Problem[] = [];
	const open = <Row extends object>(name: TableName, spec: TableSpec<Row>): Table<Row> => {
		const text = texts[name];
		if (text !== undefined) return readTable(path(name), text, spec);
		return { file: path(name), rows: [], problems: [missingFile(path(name))] };
	};
	const settlements = open('settlements', SETTLEMENT_TABLE);
	const reports = open('reports', REPORT_TABLE);
	const unplaced = open('unplaced', UNPLACED_TABLE);
	const events = open('events', EVENT_TABLE);
	const claims = open('claims', CLAIM_TABLE);
	const claimChecks = open('claimChecks', CLAIM_CHECK_TABLE);
	const places = open('places', PLACE_TABLE);
	const route = open('route', ROUTE_TABLE);
	const sources = open('sources', SOURCE_TABLE);
	const story =
		texts.story === undefined
			? { ok: false as const, problems: [missingFile(path('story'))] }
			: parseStory(path('story'), texts.story);

	const settlementIds = idsOf(settlements, 'id');
	const placeIds = idsOf(places, 'id');
	const sourceNames = idsOf(sources, 'assertedBy');
	const inferred = new Set(
		sources.rows.flatMap(({ fields: { assertedBy, inferred } }) =>
			assertedBy !== undefined && inferred === true ? [assertedBy] : []
		)
	);
	const placePoints = new Map(
		places.rows.flatMap(({ fields: { id, lon, lat } }) =>
			id === undefined || lon === undefined || lat === undefined ? [] : [[id, { lon, lat }]]
		)
	);
	collect(problems, settlements, [
		checkUnique(settlements, 'id', 'id'),
		checkPoints(settlements),
		countries ? checkSettlementCountries(settlements, countries) : []
	]);
	collect(problems, reports, [
		checkKnown(reports, 'settlementId', 'settlement_id', settlementIds, path('settlements')),
		checkEventDates(reports),
		checkAssertedBy(reports, sourceNames, path('sources')),
		checkInferredRows(reports, inferred),
		checkNoCodeHosts(reports),
		checkHasSource(reports),
		checkNoCopies(reports)
	]);
	collect(problems, unplaced, [
		checkEventDates(unplaced),
		checkAssertedBy(unplaced, sourceNames, path('sources')),
		checkInferredRows(unplaced, inferred),
		checkNoCodeHosts(unplaced),
		checkHasSource(unplaced),
		checkNoCopies(unplaced)
	]);
	collect(problems, events, [
		checkUnique(events, 'id', 'id'),
		checkKnown(events, 'placeId', 'place_id', placeIds, path('places')),
		checkEventPoints(events, placePoints),
		checkEventDates(events),
		checkEventPeriod(events),
		checkHasSource(events)
	]);
	collect(problems, claims, [
		checkUnique(claims, 'id', 'id'),
		checkClaimDates(claims),
		checkHasSource(claims)
	]);
	collect(problems, claimChecks, [
		checkUnique(claimChecks, 'claimId', 'claim_id'),
		checkKnown(claimChecks, 'claimId', 'claim_id', idsOf(claims, 'id'), path('claims')),
		checkKnown(claimChecks, 'fromPlaceId', 'from_place_id', placeIds, path('places')),
		checkKnown(claimChecks, 'toPlaceId', 'to_place_id', placeIds, path('places')),
		checkClaimChecks(claimChecks, claims, path('claims'))
	]);
	collect(problems, places, [
		checkUnique(places, 'id', 'id'),
		checkPoints(places),
		countries ? checkPlaceCountries(places, countries) : []
	]);
	collect(problems, route, [
		checkUnique(route, 'id', 'id'),
		checkKnown(route, 'fromPlaceId', 'from_place_id', placeIds, path('places')),
		checkKnown(route, 'toPlaceId', 'to_place_id', placeIds, path('places')),
		checkRoute(route),
		checkHasSource(route)
	]);
	collect(problems, sources, [
		checkUnique(sources, 'assertedBy', 'asserted_by'),
		checkInferredSources(sources)
	]);
	if (!story.ok) problems.push(...story.problems);
	const notes = [
		...noteOffMap(reports, ({ startDate }) => startDate > PERIOD_LAST_DAY),
		...noteOffMap(events, (interval) => !overlapsPeriod(interval)),
		...noteAsserters(events, sourceNames, path('sources')),
		...noteAsserters(claims, sourceNames, path('sources'))
	];
	if (!story.ok || problems.length > 0) return { ok: false, problems, notes };
	return {
		ok: true,
		notes,
		value: {
			settlements: completeRows(settlements, SETTLEMENT_TABLE),
			reports: completeRows(reports, REPORT_TABLE),
			unplaced: completeRows(unplaced, UNPLACED_TABLE),
			events: completeRows(events, EVENT_TABLE).map(withInterval),
			claims: completeRows(claims, CLAIM_TABLE),
			claimChecks: completeRows(claimChecks, CLAIM_CHECK_TABLE),
			places: completeRows(places, PLACE_TABLE),
			route: completeRows(route, ROUTE_TABLE),
			sources: completeRows(sources, SOURCE_TABLE),
			story: story.value
		}
	};
}

function collect<Row>(all: Problem[], table: Table<Row>, checks: Problem[][]): void {
	const problems = [...table.problems, ...checks.flat()];
	all.push(...problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

function idsOf<Row extends object>(table: Table<Row>, field: keyof Row): ReadonlySet<string> {
	return new Set(
		table.rows.flatMap(({ fields }) => {
			const id: unknown = fields[field];
			return typeof id === 'string' ? [id] : [];
		})
	);
}

function withInterval(row: EventRow): StoryEvent {
	const interval = parseInterval(row.eventDate);
	if (interval === null) throw new Error(`${row.id}: ${row.eventDate} was read as a date.`);
	return { ...row, ...interval };
}

function missingFile(file: string): Problem {
	return {
		file,
		message: 'The file is missing or cannot be read.',
		hint: 'Add it; data/README.md says what it holds.'
	};
}
