import { language as pageLanguage } from '../../words/language.ts';
import type { Day } from '../time/day.ts';
import type { Country } from './settlement.ts';

/** A place the story or its background names. */
export interface Place {
	id: string;
	nameEn: string;
	/** Other names by BCP 47 language; absent where unsure. */
	names: Readonly<Record<string, string>>;
	/** Absent where the position is not known: listed, not drawn. */
	lon: number | null;
	lat: number | null;
	/** The country in whose recognised borders the place lies. */
	country: Country;
	kind: string;
	/** What the place is to the story, one sentence. */
	role: string;
	coordSource: string;
}

/** A place's name in a language, else that of the page at hand; in English where it has none in it. */
export function placeName(
	{ nameEn, names }: Pick<Place, 'nameEn' | 'names'>,
	language: string = pageLanguage()
): string {
	return names[language] || nameEn;
}

export const ROUTE_MODES = ['air', 'rail', 'road'] as const;
export type RouteMode = (typeof ROUTE_MODES)[number];

/** Whether goods were said to pass. */
export const FLOWS = ['running', 'stopped'] as const;
export type Flow = (typeof FLOWS)[number];

/** A leg of the transit route at the level the press reported; never an exact path. */
export interface RouteLeg {
	id: string;
	fromPlaceId: string;
	toPlaceId: string;
	mode: RouteMode;
	/** Null for a leg; a row with a flow says how things stood on that leg for a time. */
	flow: Flow | null;
	/** First day on which the row holds; null for a leg that is not dated. */
	startDate: Day | null;
	/** First day on which it no longer holds; null where it was still so at the end of the map. */
	endDate: Day | null;
	whatIsReported: string;
	sourcePublisher: string;
	sourceUrl: string;
}
