import type { MeasureId, MeasureSpec } from '../dataset/measureSpec.ts';
import type { FrontCounting } from '../front/frontCounting.ts';
import type { Day } from '../time/day.ts';

/**
 * What of the map a claim is held against; `value` is any measure of the dataset itself, and with
 * `since`, how much more it is than on that evening.
 */
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
	'value',
	'none'
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** "More than 1,100" is at least, "less than 10 km" at most. */
export const RELATIONS = ['about', 'at-least', 'at-most'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Of which kind a dataset's measure has to be for a claim to be held against it; none: of no kind. */
export const KIND_OF_CLAIM: Readonly<Record<ClaimMeasure, MeasureSpec['kind'] | 'any' | null>> = {
	held: 'area',
	'held-peak': 'area',
	retaken: 'area',
	'retaken-since': 'area',
	'retaken-share': 'area',
	'front-length': 'front',
	'settlements-held': 'count',
	'settlements-retaken': 'count',
	depth: 'depth',
	distance: null,
	'distance-to-border': null,
	days: null,
	value: 'any',
	none: null
};

/** How a claim is tested: a row of claim_checks.csv. */
export interface ClaimCheckRow {
	claimId: string;
	measure: ClaimMeasure;
	/** Which of the dataset's measures; null: the first of the kind that is needed. */
	measureId: MeasureId | null;
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
