/** What the page shows of the day it opens on before anything is computed in the browser. */
import type { MultiPolygon } from 'geojson';
import {
	DEFAULT_LENS,
	type DayFigures,
	type DayResult,
	type SettlementStatus
} from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';

/** The towns of the day's sentence, by the ids of the settlement table. */
export const TOLD_TOWNS = ['sudzha', 'pokrovsk', 'toretsk'] as const;
export type ToldTown = (typeof TOLD_TOWNS)[number];

/** What the HTML says of the day it opens on. */
export interface OpeningFacts {
	day: Day;
	figures: DayFigures;
	inputsHash: string;
	/** Of the told towns. */
	statuses: SettlementStatus[];
}

/** A day as the page shows it: computed, or what the HTML says of the opening day. */
export type DayPicture = Pick<
	DayResult,
	| 'day'
	| 'lens'
	| 'figures'
	| 'inputsHash'
	| 'statuses'
	| 'control'
	| 'frontLine'
	| 'unknownSectors'
	| 'unknownArea'
	| 'unknownShare'
	| 'coverage'
>;

export function toldStatuses(statuses: readonly SettlementStatus[]): SettlementStatus[] {
	return statuses.filter(({ settlementId }) => TOLD_TOWNS.some((id) => id === settlementId));
}

const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** The opening day, without areas and front: those are drawn in the HTML's map. */
export function openingPicture(opening: OpeningFacts): DayPicture {
	return {
		...opening,
		lens: DEFAULT_LENS,
		// By the default lens every sector is reported; what is unknown comes with the areas.
		unknownSectors: [],
		unknownArea: NOWHERE,
		unknownShare: { UA: 0, RU: 0 },
		coverage: {},
		control: { type: 'FeatureCollection', features: [] },
		frontLine: { type: 'FeatureCollection', features: [] }
	};
}
