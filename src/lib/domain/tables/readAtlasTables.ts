import { overlapsPeriod, recordedPeriod, type Dataset } from '../dataset/dataset.ts';
import { readGivenFiles, type GivenTexts } from '../given/readGivenFiles.ts';
import type { Countries } from '../ground/territory.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { parseInterval } from '../time/interval.ts';
import { TABLE_FILES, type AtlasTables, type TableName, type TableTexts } from './atlasTables.ts';
import { checkPlaceCountries, checkSettlementCountries } from './checks/checkCountries.ts';
import { checkListedTables, checkOutlines } from './checks/checkPackage.ts';
import { checkClaimChecks } from './checks/checkClaimChecks.ts';
import { checkClaimUnits } from './checks/checkClaimUnits.ts';
import { checkClaimDates, checkEventDates, checkEventPeriod } from './checks/checkDates.ts';
import { checkKnown, checkNoCopies, checkUnique, idsListed } from './checks/checkIds.ts';
import { checkEventPoints, checkPoints } from './checks/checkPoints.ts';
import { checkRoute } from './checks/checkRoute.ts';
import {
	checkAssertedBy,
	checkHasSource,
	checkInferredRows,
	checkInferredSources,
	checkNoCodeHosts
} from './checks/checkSources.ts';
import { neighbourhood } from './checks/neighbourhood.ts';
import { noteAsserters, noteOffMap } from './checks/noteRows.ts';
import { parseStory } from './parseStory.ts';
import { completeRows, readTable, type Table } from './readTable.ts';
import { eventSides } from './eventSides.ts';
import type { EventRow } from './eventSpecs.ts';
import { tableSpecs, type TableRows, type TableSpecs } from './specs.ts';
import { unstatedSources } from './unstatedSources.ts';
import { withhold } from './withhold.ts';

export interface ReadOptions {
	dataset: Dataset;
	/** Outlines of countries; without them only the neighbourhood of a point is checked. */
	countries?: Countries | undefined;
	/** The GeoJSON files that the package lists. */
	given?: GivenTexts;
	/** Prefix of file names in problems: by itself the dataset's folder. */
	folder?: string;
	/** Whether the tables lie in the folder itself, as the newsroom's own that is checked alone. */
	isLoose?: boolean;
}

/** The tables or their problems, and what is right but may be a slip. */
export type TablesRead = Checked<AtlasTables> & { notes: Problem[] };

/**
 * Reads and checks all authored files of a dataset together. Gives the typed tables, without what
 * the rules hold back, or every problem of every file in the order of the files and their lines; and
 * notes either way. All tables but the events may be missing, and are empty then, unless the package
 * lists them. Never throws.
 */
export function readAtlasTables(texts: TableTexts, options: ReadOptions): TablesRead {
	const { dataset, countries, isLoose = false, folder = `data/${dataset.id}/` } = options;
	const specs = tableSpecs(dataset);
	const period = recordedPeriod(dataset);
	const path = (name: TableName) =>
		folder + (isLoose ? TABLE_FILES[name].replace(/^.*\//, '') : TABLE_FILES[name]);
	const isNeeded = (name: TableName) =>
		name === 'events' || dataset.files.includes(TABLE_FILES[name]);
	const problems: Problem[] = [];
	const open = <Name extends keyof TableSpecs>(name: Name): Table<TableRows[Name]> => {
		const text = texts[name];
		if (text !== undefined) return readTable<TableRows[Name]>(path(name), text, specs[name]);
		return {
			file: path(name),
			rows: [],
			problems: isNeeded(name) ? [missingFile(path(name))] : []
		};
	};
	const settlements = open('settlements');
	const reports = open('reports');
	const unplaced = open('unplaced');
	const events = open('events');
	const claims = open('claims');
	const claimChecks = open('claimChecks');
	const places = open('places');
	const route = open('route');
	const sources = open('sources');
	const story = openStory();

	function openStory(): Checked<Story> {
		const { title, layers, period } = dataset;
		const { opens } = period;
		const of = { layers: layers.map(({ id }) => id), opens };
		if (texts.story !== undefined) return parseStory(path('story'), texts.story, of);
		if (isNeeded('story')) return { ok: false, problems: [missingFile(path('story'))] };
		return { ok: true, value: { title, standfirst: '', cite: '', date: opens, says: {} } };
	}

	const isInNeighbourhood = neighbourhood(dataset, countries);
	const known = countries && { theatre: dataset.theatre, countries, isInNeighbourhood };
	const ofSettlements = idsListed(settlements, 'id');
	const ofPlaces = idsListed(places, 'id');
	const ofClaims = idsListed(claims, 'id');
	const sourceNames = idsListed(sources, 'assertedBy').ids;
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
	const descriptor = `${folder}datapackage.json`;
	if (!isLoose) problems.push(...checkListedTables(dataset, descriptor));
	if (countries) problems.push(...checkOutlines(dataset, countries, descriptor));
	collect(problems, settlements, [
		checkUnique(settlements, 'id', 'id'),
		checkPoints(settlements, isInNeighbourhood),
		known ? checkSettlementCountries(settlements, known) : []
	]);
	collect(problems, reports, [
		checkKnown(reports, 'settlementId', 'settlement_id', ofSettlements),
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
		// Events have points of their own, so that a map can do without a table of places.
		texts.places === undefined ? [] : checkKnown(events, 'placeId', 'place_id', ofPlaces),
		checkEventPoints(events, placePoints),
		checkEventDates(events),
		checkEventPeriod(events, period),
		checkHasSource(events)
	]);
	collect(problems, claims, [
		checkUnique(claims, 'id', 'id'),
		checkClaimDates(claims, period),
		checkClaimUnits(claims, claimChecks, dataset),
		checkHasSource(claims)
	]);
	collect(problems, claimChecks, [
		checkUnique(claimChecks, 'claimId', 'claim_id'),
		checkKnown(claimChecks, 'claimId', 'claim_id', ofClaims),
		checkKnown(claimChecks, 'fromPlaceId', 'from_place_id', ofPlaces),
		checkKnown(claimChecks, 'toPlaceId', 'to_place_id', ofPlaces),
		checkClaimChecks(claimChecks, claims, path('claims'), { ...dataset, period })
	]);
	collect(problems, places, [
		checkUnique(places, 'id', 'id'),
		checkPoints(places, isInNeighbourhood),
		known ? checkPlaceCountries(places, known) : []
	]);
	collect(problems, route, [
		checkUnique(route, 'id', 'id'),
		checkKnown(route, 'fromPlaceId', 'from_place_id', ofPlaces),
		checkKnown(route, 'toPlaceId', 'to_place_id', ofPlaces),
		checkRoute(route, period),
		checkHasSource(route)
	]);
	collect(problems, sources, [
		checkUnique(sources, 'assertedBy', 'asserted_by'),
		checkInferredSources(sources)
	]);
	if (!story.ok) problems.push(...story.problems);
	const asserters = { file: path('sources'), rows: sources.rows.map(({ fields }) => fields) };
	// The newsroom's own tables, checked alone, are no package.
	const listed = isLoose ? { ...dataset, given: [] } : dataset;
	const given = readGivenFiles(options.given ?? {}, listed, asserters, folder);
	if (!given.ok) problems.push(...given.problems);
	const notes = [
		...given.notes,
		...noteOffMap(reports, period, ({ startDate }) => startDate > period.last),
		...noteOffMap(events, period, (interval) => !overlapsPeriod(period, interval)),
		...noteAsserters(events, sourceNames, path('sources')),
		...noteAsserters(claims, sourceNames, path('sources'))
	];
	if (!story.ok || !given.ok || problems.length > 0) return { ok: false, problems, notes };
	const told = completeRows(sources, specs.sources);
	const asserted = completeRows(reports, specs.reports);
	const sidesOf = eventSides(dataset.parties, told);
	const value = withhold(
		{
			settlements: completeRows(settlements, specs.settlements),
			reports: asserted,
			unplaced: completeRows(unplaced, specs.unplaced),
			events: completeRows(events, specs.events).map((row) => ({
				...withInterval(row),
				...sidesOf(row)
			})),
			claims: completeRows(claims, specs.claims),
			claimChecks: completeRows(claimChecks, specs.claimChecks),
			places: completeRows(places, specs.places),
			route: completeRows(route, specs.route),
			sources: told.length > 0 ? told : unstatedSources(asserted),
			story: story.value,
			given: given.value
		},
		dataset
	);
	return { ok: true, notes, value };
}

function collect<Row>(all: Problem[], table: Table<Row>, checks: Problem[][]): void {
	const problems = [...table.problems, ...checks.flat()];
	all.push(...problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

function withInterval(row: EventRow) {
	const interval = parseInterval(row.eventDate);
	if (interval === null) throw new Error(`${row.id}: ${row.eventDate} was read as a date.`);
	return { ...row, ...interval };
}

function missingFile(file: string): Problem {
	return {
		file,
		message: 'The file is missing or cannot be read.',
		hint: 'Add it; docs/datasets.md says what it holds.'
	};
}
