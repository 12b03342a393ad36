import type { PartyId } from '../dataset/party.ts';
import type { Day } from '../time/day.ts';

export const EVENT_KINDS = [
	'advance',
	'withdrawal',
	'ground-combat',
	'strike',
	'statement',
	'diplomacy',
	'military-aid',
	'visit',
	'prisoners',
	'precedent'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_BASES = ['claimed', 'assessed', 'confirmed', 'announced'] as const;
export type EventBasis = (typeof EVENT_BASES)[number];

/** Something reported to have happened at a place. */
export interface StoryEvent {
	id: string;
	/** ISO 8601 day, or EDTF month `YYYY-MM`, as authored. */
	eventDate: string;
	/** First day of the half-open interval in which it happened. */
	startDate: Day;
	/** First day after that interval. */
	endDate: Day;
	eventDatePrecision: 'day' | 'month';
	reportedDate: Day;
	placeId: string;
	/** Absent where the place's position is not known: listed, not drawn. */
	lon: number | null;
	lat: number | null;
	kind: EventKind;
	title: string;
	summary: string;
	actors: readonly string[];
	/** Those of the dataset's parties that act. */
	actingParties: readonly PartyId[];
	assertedBy: string;
	/** Those of the dataset's parties that say so, or whose sources do. */
	sayingParties: readonly PartyId[];
	basis: EventBasis;
	/** Whether the report that the story is about says it itself. */
	inReport: boolean;
	sourcePublisher: string;
	sourceTitle: string;
	/** Empty where the report alone says it. */
	sourceUrl: string;
	corroboratingUrl: string;
	mayLink: boolean;
}
