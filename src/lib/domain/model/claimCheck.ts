import type { FrontCounting } from '../front/frontCounting.ts';
import type { Day } from '../time/day.ts';

/** What of the map a claim is held against. */
export const CLAIM_MEASURES = [
	'held',
	'held-peak',
	'retaken',
	'retaken-since',
	'retaken-share',
	'front-length',
	'settlements-held',
	'settlements-retaken',
	'depth',
	'distance',
	'distance-to-border',
	'days',
	'none'
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** "More than 1,100" is at least, "less than 10 km" at most. */
export const RELATIONS = ['about', 'at-least', 'at-most'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How a claim is tested: a row of data/claim_checks.csv. */
export interface ClaimCheckRow {
	claimId: string;
	measure: ClaimMeasure;
	relation: Relation;
	/** First day of the window, where the claim has one. */
	since: Day | null;
	/** Between which places, where the claim is about a distance. */
	fromPlaceId: string | null;
	toPlaceId: string | null;
	/** What counts as front, where the claim is about its length. */
	counting: FrontCounting | null;
	/** What it would mean on the map, in a sentence. */
	meaning: string;
}
