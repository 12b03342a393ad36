import type { DatePrecision } from '../model/report.ts';
import type { Country } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import type { ResolutionKm } from '../front/resolutions.ts';

/** What of the method is chosen for a set of facts, and not the engine's own. */
export interface Rules {
	/** Named beside every figure; the version is counted up when the same facts give other figures. */
	method: { name: string; version: number };
	/** Whether a side's word alone decides, where no lens asks for it. */
	claims: 'omit' | 'count';
	/** Side of a cell of the field, km. */
	gridStepKm: Readonly<Record<Country, number>>;
	/** An edge between two cells of the Voronoi diagram counts up to so far from its middle, km. */
	edgeReachKm: number;
	/** The weight of a settlement that changed hands, against 1 of all others. */
	voiceOfTaken: number;
	/** Where the field is nearer to 0 than this, the line may lie. */
	band: number;
	/** Ground further than this from every reported settlement is unknown, km; null: none is. */
	reachKm: Readonly<Record<Country, number | null>>;
	/** How far around the outermost settlements a country's ground is looked at, km; null: all of it. */
	marginKm: Readonly<Record<Country, number | null>>;
	/**
	 * How long a report of one day speaks against what is monitored, days by its precision; one of a
	 * month speaks for its own, from the first day to the last.
	 */
	sightingDays: Readonly<Record<Exclude<DatePrecision, 'month'>, number>>;
	/** An inferred status lapses once a settlement this near is reported otherwise, km. */
	inferredLapseKm: number;
	/** When a figure is refused. */
	refusal: {
		/** Above this share of unknown ground. */
		unknownShare: number;
		/** Under so many reports, up to the day, that are not inferred. */
		reports: number;
	};
	/** Parts and holes under this are noise of the grid, unless a settlement lies in them, km2. */
	sliverKm2: number;
	/** Nearer than this to the state border or the coast, nobody fights because of the line, km. */
	frontEdgeKm: number;
	/** How far the line falls short of a reference's at each resolution, as a share. */
	resolutionError: Readonly<Record<ResolutionKm, number>>;
	/** How sure an unreported village is, is asked on this day. */
	reliabilityDay: Day;
	/** Lower ends of the bins of the field's distance from 0 by which reliability is told. */
	reliabilityBins: readonly number[];
}

/** The war of August 2024 to March 2025: the Kursk salient and the main front. */
export const KURSK_2025: Rules = {
	method: { name: 'Salient', version: 2 },
	// Two monitored mapping projects cover every place.
	claims: 'omit',
	// Villages lie closer together in the salient; 1 km on the main front changes nothing.
	gridStepKm: { UA: 2, RU: 0.5 },
	edgeReachKm: 60,
	// Whoever took a village does not thereby hold the fields half-way to the next. 0.5 does as well.
	voiceOfTaken: 0.7,
	// Chosen on 1 October, 1 January and 1 February so that the lines of two mapping projects lie in
	// the band for the most part; those maps are not ours to ship.
	band: 0.8,
	// Ukraine's rear, Crimea included, is monitored.
	reachKm: { UA: null, RU: 10 },
	marginKm: { UA: null, RU: 10 },
	sightingDays: { day: 1, week: 7 },
	inferredLapseKm: 12,
	refusal: { unknownShare: 0.5, reports: 20 },
	sliverKm2: 1,
	frontEdgeKm: 2,
	// Reports are kilometres apart. From the comparison with one reference on 12 March 2025 in
	// docs/method.md; at 5 km between that, 5 per cent, and the other, 6.5; at 0.5 km there is no
	// reference, so the next one stands.
	resolutionError: { 0.5: 0.187, 1: 0.187, 2: 0.138, 5: 0.06, 10: 0.036, 20: 0.004 },
	reliabilityDay: '2025-03-12',
	reliabilityBins: [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
};

/** As figures and files name the method. */
export function methodName({ method }: Rules): string {
	return `${method.name} version ${String(method.version)}`;
}
