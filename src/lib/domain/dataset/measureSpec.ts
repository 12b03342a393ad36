import type { PartyId } from './party.ts';
import type { CompartmentId, SectorId } from './theatre.ts';
import type { Words } from './words.ts';

export type MeasureId = string;

/** What a measure is called where. */
export interface MeasureWords {
	/** "Length of the front in the north". */
	name: Words;
	/** After the number: "front line in the north". */
	label: Words;
	/** With `{value}`: "the north holds about {value} square kilometres". */
	sentence: Words;
	/** Over its chart, short: "Front in the north"; else the name. */
	chart?: Words;
	/** Over its column in a table; else what stands over the chart. */
	column?: Words;
	/** Over the figures that others published: "Length of the front"; else the name. */
	published?: Words;
	/** Before what it measures on two days: "The front in the north"; else the name. */
	subject?: Words;
	/** Of a front, what is always counted: "the land front in the north"; else the label. */
	land?: Words;
	/** A whole sentence instead where it is 0, without a full stop. */
	nothing?: Words;
	/** What a sentence begins with that says why it is not given; its name where there is none. */
	refused?: Words;
}

/** A part of a front that a reader may count in or leave out. */
export type CountRule = {
	id: string;
	names: Words;
	/** In a list of what is counted: "the lower river"; else the name. */
	listed?: Words;
	isCounted: boolean;
} & (
	| { kind: 'sector'; sector: SectorId }
	| { kind: 'compartment'; compartment: CompartmentId }
	/** The border with a country where a party holds its own side and nobody fights. */
	| { kind: 'quiet-border'; compartment: CompartmentId; party: PartyId; along: string }
);

interface OfMeasure {
	id: MeasureId;
	words: MeasureWords;
	/** Whether it stands among the day's figures, and day by day in the charts. */
	isHeadline: boolean;
	/** Whether the map in words tells it, though it is no headline. */
	isDescribed: boolean;
}

export interface AreaSpec extends OfMeasure {
	kind: 'area';
	party: PartyId;
	in: CompartmentId;
}

export interface FrontSpec extends OfMeasure {
	kind: 'front';
	in: CompartmentId;
	/** Pairs of parties whose front it is; `*` is anybody. */
	between: readonly (readonly [PartyId, PartyId])[];
	counts: readonly CountRule[];
}

/** How far ground that a party holds reaches from another compartment, km. */
export interface DepthSpec extends OfMeasure {
	kind: 'depth';
	party: PartyId;
	in: CompartmentId;
	from: CompartmentId;
}

/** Settlements of the tables that a party holds. */
export interface CountSpec extends OfMeasure {
	kind: 'count';
	party: PartyId;
	in: CompartmentId;
}

/** Of the compartment's whole ground, the per cent that a party holds. */
export interface ShareSpec extends OfMeasure {
	kind: 'share';
	of: MeasureId;
}

/**
 * Of a resource of given ground and lines: km2 of the ground, or km of the lines, that stand on a day.
 */
export interface GivenSpec extends OfMeasure {
	kind: 'given-area' | 'given-length';
	/** The name of the resource. */
	given: string;
	/** Only what names this party. */
	party?: PartyId;
}

/** What is worked out from reports for every day. */
export type InferredSpec = AreaSpec | FrontSpec | DepthSpec | CountSpec | ShareSpec;

/** A number that is worked out for every day. */
export type MeasureSpec = InferredSpec | GivenSpec;

/** Whether a measure is of what somebody else drew, and so the same under every lens. */
export function isOfGiven(spec: MeasureSpec): spec is GivenSpec {
	return spec.kind === 'given-area' || spec.kind === 'given-length';
}
