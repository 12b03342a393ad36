import { CONTESTED, type Controller } from '../dataset/party.ts';
import type { Report } from '../model/report.ts';
import { addDays, firstOfNextMonth, type Day } from '../time/day.ts';
import { isKnownOn, type Standing } from './lens.ts';
import type { Rules } from '../dataset/rules.ts';
import type { Lens, SettlementStatus } from '../control/types.ts';

/** A report with its place in the table, so that a status can name what it rests on. */
export interface IndexedReport {
	index: number;
	report: Report;
	standing: Standing;
}

/** A status, and what the field has to know of how it came about. */
export interface Holding {
	status: SettlementStatus;
	/** Whether what stands has changed since the first report; retaken counts as changed. */
	hasChanged: boolean;
	/** Whether it rests on nothing but our own inference. */
	isInferred: boolean;
	/** How many reports speak of it that are not inferred. */
	reports: number;
}

/** What stands from a day on. */
interface Stand {
	day: Day;
	controller: Controller;
	reports: readonly IndexedReport[];
}

/**
 * Who holds a settlement on a day.
 *
 * What a monitored source says stands until a monitored source says otherwise. A sighting that
 * disagrees with it makes the settlement contested for its own day, week or month, and lapses.
 * Where nobody monitors yet, the latest sighting stands; our own inference only until somebody has
 * spoken. Where reports of one day disagree it is contested, so no report wins by its place in a
 * file.
 *
 * @param reports all reports of one settlement that count under the lens, in any order
 */
export function settlementHolding(
	settlementId: string,
	reports: readonly IndexedReport[],
	day: Day,
	lens: Lens,
	{ sightingDays }: Pick<Rules, 'sightingDays'>
): Holding {
	const known = reports.filter(({ report }) => isKnownOn(report, day, lens));
	const monitoredSince = known
		.filter(({ standing }) => standing === 'monitored')
		.map(({ report }) => report.eventDate)
		.sort()[0];
	const isPassing = ({ report, standing }: IndexedReport) =>
		monitoredSince !== undefined && standing !== 'monitored' && report.eventDate >= monitoredSince;
	const stands = standsOf(known.filter((each) => !isPassing(each)));
	const sightings = known
		.filter((each) => isPassing(each) && each.standing === 'sighting')
		.map((each): Passing => {
			return { ...each, until: speaksUntil(each.report, sightingDays) };
		});

	const { controller, reports: behind } = pictureOf(stands, sightings, day);
	const sinceBy = (speaking: readonly Passing[]) => heldSince(stands, speaking, day);
	// A sighting that has lapsed is no break in what stood all the while.
	const isStanding = controller === pictureOf(stands, [], day).controller;
	const since =
		sightings.length > 0 && isStanding
			? earlier(sinceBy(sightings), sinceBy([]))
			: sinceBy(sightings);
	return {
		status: {
			settlementId,
			controller,
			since,
			reportIndices: behind.map(({ index }) => index).sort((a, b) => a - b)
		},
		hasChanged: stands.some((stand) => stand.controller !== stands[0]?.controller),
		reports: known.filter(({ standing }) => standing !== 'inferred').length,
		isInferred: behind.length > 0 && behind.every(({ standing }) => standing === 'inferred')
	};
}

/** The first day on which a report of what was seen speaks no more. */
function speaksUntil(
	{ eventDate, eventDatePrecision }: Report,
	sightingDays: Rules['sightingDays']
): Day {
	return eventDatePrecision === 'month'
		? firstOfNextMonth(eventDate)
		: addDays(eventDate, sightingDays[eventDatePrecision]);
}

/**
 * The days, rising, on which what is known of a settlement can change; from one to the next its
 * holding stays the same.
 */
export function breaksOf(
	reports: readonly IndexedReport[],
	lens: Lens,
	{ sightingDays }: Pick<Rules, 'sightingDays'>
): Day[] {
	const days = reports.flatMap(({ report }) => [
		report.eventDate,
		speaksUntil(report, sightingDays),
		...(lens.known === 'reported' ? [report.reportedDate] : [])
	]);
	return [...new Set(days)].sort();
}

/** A sighting where somebody monitors, with the day from which it speaks no more. */
type Passing = IndexedReport & { until: Day };

function pictureOf(
	stands: readonly Stand[],
	sightings: readonly Passing[],
	day: Day
): { controller: Controller | null; reports: readonly IndexedReport[] } {
	const stand = stands.findLast((each) => each.day <= day);
	if (!stand) return { controller: null, reports: [] };
	const against = sightings.filter(
		({ report, until }) =>
			report.eventDate <= day && day < until && report.controller !== stand.controller
	);
	if (against.length === 0) return stand;
	return { controller: CONTESTED, reports: [...stand.reports, ...against] };
}

/** The first day up to `day` since which the controller has been the same. */
function heldSince(stands: readonly Stand[], sightings: readonly Passing[], day: Day): Day | null {
	const breaks = [
		...stands.map((stand) => stand.day),
		...sightings.flatMap(({ report, until }) => [report.eventDate, until])
	];
	let held: Controller | null = null;
	let since: Day | null = null;
	for (const each of [...new Set(breaks)].filter((other) => other <= day).sort()) {
		const next = pictureOf(stands, sightings, each).controller;
		if (next !== held) since = each;
		held = next;
	}
	return since;
}

function earlier(a: Day | null, b: Day | null): Day | null {
	return a !== null && b !== null && b < a ? b : a;
}

/** What stood, day by day; our own inference only until somebody else has spoken. */
function standsOf(reports: readonly IndexedReport[]): Stand[] {
	const saidFrom = reports
		.filter(({ standing }) => standing !== 'inferred')
		.map(({ report }) => report.eventDate)
		.sort()[0];
	const isHeard = ({ report, standing }: IndexedReport) =>
		standing !== 'inferred' || saidFrom === undefined || report.eventDate < saidFrom;
	const heard = reports.filter(isHeard);
	const days = [...new Set(heard.map(({ report }) => report.eventDate))].sort();
	return days.map((day) => {
		const ofDay = heard.filter(({ report }) => report.eventDate === day);
		return { day, controller: agreed(ofDay), reports: ofDay };
	});
}

function agreed(reports: readonly IndexedReport[]): Controller {
	const controllers = new Set(reports.map(({ report }) => report.controller));
	const [only] = controllers;
	return controllers.size === 1 && only ? only : CONTESTED;
}
