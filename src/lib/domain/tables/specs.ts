import { CHECKABLE, QUANTITIES, type Claim } from '../model/claim.ts';
import { COUNTED_NAMES, countingOf } from '../front/frontCounting.ts';
import { CLAIM_MEASURES, RELATIONS, type ClaimCheckRow } from '../model/claimCheck.ts';
import { EVENT_BASES, EVENT_KINDS, type StoryEvent } from '../model/event.ts';
import { FLOWS, PLACE_COUNTRIES, ROUTE_MODES, type Place, type RouteLeg } from '../model/place.ts';
import { CONTROLLERS, DATE_PRECISIONS, REPORT_BASES, type Report } from '../model/report.ts';
import { SECTORS, type Settlement } from '../model/settlement.ts';
import type { UnplacedReport } from '../model/unplaced.ts';
import { PUBLISH_TERMS, SIDES, type Source } from '../model/source.ts';
import {
	address,
	day,
	dayOrMonth,
	identifier,
	latitude,
	list,
	longitude,
	number,
	oneOf,
	optional,
	requiredText,
	text,
	yesOrNo
} from './column.ts';
import type { TableSpec } from './readTable.ts';

/** How far a settlement's point can be trusted; the map does not use it, authors do. */
export const COORD_CONFIDENCES = ['high', 'medium', 'low'] as const;

export interface SettlementRow extends Settlement {
	coordConfidence: (typeof COORD_CONFIDENCES)[number];
}
/** An event as authored: its interval follows from `eventDate`. */
export type EventRow = Omit<StoryEvent, 'startDate' | 'endDate'>;

export const SETTLEMENT_TABLE: TableSpec<SettlementRow> = {
	id: identifier('id'),
	nameEn: requiredText('name_en'),
	nameUk: text('name_uk'),
	nameRu: text('name_ru'),
	lon: longitude(),
	lat: latitude(),
	country: oneOf('country', ['UA', 'RU']),
	sector: oneOf('sector', SECTORS),
	coordSource: requiredText('coord_source'),
	coordConfidence: oneOf('coord_confidence', COORD_CONFIDENCES)
};

const ASSERTION: TableSpec<Omit<Report, 'settlementId'>> = {
	eventDate: day('event_date'),
	eventDatePrecision: oneOf('event_date_precision', DATE_PRECISIONS),
	reportedDate: day('reported_date'),
	controller: oneOf('controller', CONTROLLERS),
	assertedBy: list('asserted_by', '; '),
	basis: oneOf('basis', REPORT_BASES),
	sourceTitle: requiredText('source_title'),
	sourceUrl: address('source_url'),
	note: text('note'),
	mayLink: yesOrNo('link')
};

export const REPORT_TABLE: TableSpec<Report> = {
	settlementId: identifier('settlement_id'),
	...ASSERTION
};

export const UNPLACED_TABLE: TableSpec<UnplacedReport> = {
	place: requiredText('place'),
	region: requiredText('region'),
	...ASSERTION
};

export const EVENT_TABLE: TableSpec<EventRow> = {
	id: identifier('id'),
	eventDate: dayOrMonth('event_date'),
	eventDatePrecision: oneOf('event_date_precision', ['day', 'month']),
	reportedDate: day('reported_date'),
	placeId: identifier('place_id'),
	lon: optional(longitude()),
	lat: optional(latitude()),
	kind: oneOf('kind', EVENT_KINDS),
	title: requiredText('title'),
	summary: requiredText('summary'),
	actors: list('actors', ';'),
	assertedBy: requiredText('asserted_by'),
	basis: oneOf('basis', EVENT_BASES),
	inReport: yesOrNo('in_report'),
	sourcePublisher: requiredText('source_publisher'),
	sourceTitle: requiredText('source_title'),
	sourceUrl: address('source_url'),
	corroboratingUrl: address('corroborating_url'),
	mayLink: yesOrNo('link')
};

export const CLAIM_TABLE: TableSpec<Claim> = {
	id: identifier('id'),
	statement: requiredText('statement'),
	quantity: oneOf('quantity', QUANTITIES),
	value: number('value', 0),
	unit: requiredText('unit'),
	scope: requiredText('scope'),
	asOfDate: dayOrMonth('as_of_date'),
	assertedBy: requiredText('asserted_by'),
	inReport: yesOrNo('in_report'),
	sourcePublisher: requiredText('source_publisher'),
	sourceUrl: address('source_url'),
	checkableOnMap: oneOf('checkable_on_map', CHECKABLE),
	why: requiredText('why'),
	mayLink: yesOrNo('link')
};

export const CLAIM_CHECK_TABLE: TableSpec<ClaimCheckRow> = {
	claimId: identifier('claim_id'),
	measure: oneOf('measure', CLAIM_MEASURES),
	relation: oneOf('relation', RELATIONS),
	since: optional(day('since')),
	fromPlaceId: optional(identifier('from_place_id')),
	toPlaceId: optional(identifier('to_place_id')),
	counting: optional({
		name: 'count',
		read(cell) {
			const value = countingOf(cell);
			if (value) return { value };
			return {
				fault: {
					message: `"${cell}" does not say what counts as front.`,
					hint: `Join some of ${COUNTED_NAMES.join(', ')} by commas, or write land.`
				}
			};
		}
	}),
	meaning: requiredText('meaning')
};

export const PLACE_TABLE: TableSpec<Place> = {
	id: identifier('id'),
	nameEn: requiredText('name_en'),
	nameUk: text('name_uk'),
	nameRu: text('name_ru'),
	namePl: text('name_pl'),
	nameAr: text('name_ar'),
	lon: optional(longitude()),
	lat: optional(latitude()),
	country: oneOf('country', PLACE_COUNTRIES),
	kind: requiredText('kind'),
	role: requiredText('role'),
	coordSource: requiredText('coord_source')
};

export const ROUTE_TABLE: TableSpec<RouteLeg> = {
	id: identifier('id'),
	fromPlaceId: identifier('from_place_id'),
	toPlaceId: identifier('to_place_id'),
	mode: oneOf('mode', ROUTE_MODES),
	flow: optional(oneOf('flow', FLOWS)),
	startDate: optional(day('start_date')),
	endDate: optional(day('end_date')),
	whatIsReported: requiredText('what_is_reported'),
	sourcePublisher: requiredText('source_publisher'),
	sourceUrl: address('source_url')
};

export const SOURCE_TABLE: TableSpec<Source> = {
	assertedBy: requiredText('asserted_by'),
	side: oneOf('side', SIDES),
	kind: requiredText('kind'),
	monitored: yesOrNo('monitored'),
	inferred: yesOrNo('inferred'),
	publish: oneOf('publish', PUBLISH_TERMS),
	licence: requiredText('licence')
};
