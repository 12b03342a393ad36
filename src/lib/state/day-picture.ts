/** What the page shows of the day it opens on before anything is computed in the browser. */
import {
	DEFAULT_LENS,
	type DayFigures,
	type DayResult,
	type SettlementStatus
} from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { LayerCollection } from '../map/types.ts';
import { asControl, asFrontLine } from './layer-check.ts';
import type { LayerFile } from './layer-files.svelte.ts';

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

export function toldStatuses(statuses: readonly SettlementStatus[]): SettlementStatus[] {
	return statuses.filter(({ settlementId }) => TOLD_TOWNS.some((id) => id === settlementId));
}

/** The opening day, its areas and front from their files, as far as these are here. */
export function openingPicture(
	opening: OpeningFacts,
	layers: Readonly<Partial<Record<LayerFile, LayerCollection>>>
): DayResult {
	return {
		...opening,
		lens: DEFAULT_LENS,
		control: asControl(layers.control, opening.day) ?? { type: 'FeatureCollection', features: [] },
		frontLine: asFrontLine(layers.frontline, opening.day) ?? {
			type: 'FeatureCollection',
			features: []
		}
	};
}
