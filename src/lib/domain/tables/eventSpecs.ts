import { EVENT_BASES, EVENT_KINDS, type StoryEvent } from '../model/event.ts';
import { FLOWS, ROUTE_MODES, type RouteLeg } from '../model/place.ts';
import {
	address,
	day,
	dayOrMonth,
	identifier,
	latitude,
	leavable,
	list,
	longitude,
	oneOf,
	optional,
	requiredText,
	says,
	yesOrNo
} from './column.ts';
import type { TableSpec } from './readTable.ts';

/** An event as authored: its interval follows from `eventDate`, its sides from who acts and says so. */
export type EventRow = Omit<
	StoryEvent,
	'startDate' | 'endDate' | 'actingParties' | 'sayingParties'
>;

/** What happened: no word of it is the dataset's own. */
export const EVENT_SPEC: TableSpec<EventRow> = {
	id: says(identifier('id'), 'Unique; begins with its date.'),
	eventDate: says(
		dayOrMonth('event_date'),
		"A day, or a month; within the map's period, or earlier for a `precedent` and for what was reported before it."
	),
	eventDatePrecision: says(
		oneOf('event_date_precision', ['day', 'month']),
		'`day` or `month`, as the date.'
	),
	reportedDate: says(day('reported_date'), 'The day it became public.'),
	placeId: says(identifier('place_id'), 'An id of the places.'),
	lon: says(optional(longitude()), "The place's degrees east; empty where it has none."),
	lat: says(optional(latitude()), "The place's degrees north; empty where it has none."),
	kind: says(oneOf('kind', EVENT_KINDS), 'What sort of event it is.'),
	title: says(requiredText('title'), 'In our words, attributed.'),
	summary: says(requiredText('summary'), 'In our words, attributed.'),
	actors: says(list('actors', ';'), 'Who acts, separated by `;`.'),
	assertedBy: says(requiredText('asserted_by'), 'Who says so: free text.'),
	basis: says(
		oneOf('basis', EVENT_BASES),
		"`claimed`, `assessed`, `confirmed`, `announced` (a speaker's own words or decision)."
	),
	inReport: says(
		leavable(yesOrNo('in_report'), false),
		'Whether the report that the story is about says it itself.'
	),
	sourcePublisher: says(
		requiredText('source_publisher'),
		'Publisher of the source; `the report` where that alone says it, without an address.'
	),
	sourceTitle: says(requiredText('source_title'), 'Title of the source.'),
	sourceUrl: says(address('source_url'), 'Address of the source.'),
	corroboratingUrl: says(
		leavable(address('corroborating_url'), ''),
		'A second source; may be empty.'
	),
	mayLink: says(yesOrNo('link'), 'Whether the source is linked, or only named.')
};

/** How goods go, and whether they went. */
export const ROUTE_SPEC: TableSpec<RouteLeg> = {
	id: says(identifier('id'), 'Unique.'),
	fromPlaceId: says(identifier('from_place_id'), 'An id of the places.'),
	toPlaceId: says(identifier('to_place_id'), 'An id of the places.'),
	mode: says(oneOf('mode', ROUTE_MODES), 'How goods go.'),
	flow: says(
		optional(oneOf('flow', FLOWS)),
		'Empty for a leg; `running` or `stopped` in a row that says how things stood on it.'
	),
	startDate: says(optional(day('start_date')), 'First day of that; empty for a leg.'),
	endDate: says(
		optional(day('end_date')),
		'First day on which it no longer held; empty where it still did.'
	),
	whatIsReported: says(requiredText('what_is_reported'), 'In our words, without tactical detail.'),
	sourcePublisher: says(requiredText('source_publisher'), 'Publisher of the source.'),
	sourceUrl: says(address('source_url'), 'Address of the source.')
};
