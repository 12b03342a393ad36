/** The events of the story: what the page asks of them day by day. */
import type { StoryEvent } from '../domain/model/event.ts';
import type { Day } from '../domain/time/day.ts';
import { contains } from '../domain/time/interval.ts';
import type { Period } from '../domain/dataset/dataset.ts';

/** What the list and the timeline need of an event; the rest comes with `events.geojson`. */
export type EventHeading = Pick<
	StoryEvent,
	| 'id'
	| 'title'
	| 'kind'
	| 'basis'
	| 'placeId'
	| 'startDate'
	| 'endDate'
	| 'eventDatePrecision'
	| 'actingParties'
	| 'assertedBy'
	| 'sayingParties'
	| 'sourcePublisher'
>;

export function headingOf(event: StoryEvent): EventHeading {
	const { id, title, kind, basis, placeId, startDate, endDate } = event;
	const { eventDatePrecision, actingParties, assertedBy, sayingParties, sourcePublisher } = event;
	return {
		id,
		title,
		kind,
		basis,
		placeId,
		startDate,
		endDate,
		eventDatePrecision,
		actingParties,
		assertedBy,
		sayingParties,
		sourcePublisher
	};
}

/** Events dated to that day, in the order of the table. */
export function eventsOnDay<E extends EventHeading>(events: readonly E[], day: Day): E[] {
	return events.filter((event) => event.eventDatePrecision === 'day' && contains(event, day));
}

/** Events known only by their month, where the day lies in it. */
export function eventsInMonth<E extends EventHeading>(events: readonly E[], day: Day): E[] {
	return events.filter((event) => event.eventDatePrecision === 'month' && contains(event, day));
}

/** How many events are dated to each day. Those known by their month only are not counted. */
export function countByDay(events: readonly EventHeading[]): ReadonlyMap<Day, number> {
	const counts = new Map<Day, number>();
	for (const event of events) {
		if (event.eventDatePrecision !== 'day') continue;
		counts.set(event.startDate, (counts.get(event.startDate) ?? 0) + 1);
	}
	return counts;
}

/** Oldest first; events of one day keep the order of the table. */
export function chronological<E extends EventHeading>(events: readonly E[]): E[] {
	return [...events].sort((a, b) => compareDays(a.startDate, b.startDate));
}

/**
 * The event before (-1) or after (+1) another in time; without one, before or after a day.
 * Null at the ends.
 */
export function neighbourEvent(
	events: readonly EventHeading[],
	from: { eventId: string | null; day: Day },
	direction: -1 | 1
): EventHeading | null {
	const ordered = chronological(events);
	const index = ordered.findIndex((event) => event.id === from.eventId);
	if (index >= 0) return ordered[index + direction] ?? null;
	return direction > 0
		? (ordered.find((event) => event.startDate > from.day) ?? null)
		: (ordered.findLast((event) => event.startDate < from.day) ?? null);
}

/**
 * The day to show with an event: `day` itself where it lies in the event's interval or where the
 * event is older than the map, else the event's first day within the period.
 */
export function dayToShow(
	event: Pick<EventHeading, 'startDate' | 'endDate'>,
	day: Day,
	{ first, last }: Pick<Period, 'first' | 'last'>
): Day {
	if (contains(event, day) || event.endDate <= first) return day;
	if (event.startDate < first) return first;
	return event.startDate > last ? last : event.startDate;
}

function compareDays(a: Day, b: Day): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
