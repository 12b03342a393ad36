import type { DatePrecision } from '../model/report.ts';
import type { Day } from '../time/day.ts';
import type { ResolutionKm } from '../front/resolutions.ts';

/** What of the method is chosen for a set of facts, and not the engine's own. */
export interface Rules {
	/** Named beside every figure; the version is counted up when the same facts give other figures. */
	method: { name: string; version: number };
	/** Whether a side's word alone decides, where no lens asks for it. */
	claims: 'omit' | 'count';
	/** Days that pass before anything is shown or exported: for a war that is fought now. */
	delayDays: number;
	/** An edge between two cells of the Voronoi diagram counts up to so far from its middle, km. */
	edgeReachKm: number;
	/** The weight of a settlement that changed hands, against 1 of all others. */
	voiceOfTaken: number;
	/** Where a party is ahead of the best other by less than this, the line may lie. */
	band: number;
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

/** As figures and files name the method. */
export function methodName({ method }: Rules): string {
	return `${method.name} version ${String(method.version)}`;
}
