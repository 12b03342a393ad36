/** What the page shows of a day that is computed: from the worker, or for the opening day from files. */
import type {
	ControlAreas,
	DayFigures,
	DayResult,
	FrontLine,
	SettlementStatus
} from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { asControl, asFrontLine } from './layer-check.ts';
import type { LayerFile } from './layer-files.svelte.ts';
import type { LayerCollection } from '../map/types.ts';

/** The towns of the day's sentence, by the ids of the settlement table. */
export const TOLD_TOWNS = ['sudzha', 'pokrovsk', 'toretsk'] as const;
export type ToldTown = (typeof TOLD_TOWNS)[number];

/** Who holds a town and since when, without the reports behind it. */
export type TownStatus = Pick<SettlementStatus, 'controller' | 'since'>;
export type ToldTowns = Readonly<Partial<Record<ToldTown, TownStatus>>>;

/** What the HTML says of the day it opens on. */
export interface OpeningFacts {
	day: Day;
	figures: DayFigures;
	towns: ToldTowns;
}

export interface DayPicture extends OpeningFacts {
	/** Null until its file is here, or where that failed. */
	control: ControlAreas | null;
	frontLine: FrontLine | null;
}

export function toldTowns(statuses: readonly SettlementStatus[]): ToldTowns {
	const told = statuses.filter(({ settlementId }) => TOLD_TOWNS.some((id) => id === settlementId));
	return Object.fromEntries(
		told.map(({ settlementId, controller, since }) => [settlementId, { controller, since }])
	);
}

export function pictureOf(result: DayResult): DayPicture {
	const { day, figures, control, frontLine, statuses } = result;
	return { day, figures, control, frontLine, towns: toldTowns(statuses) };
}

export function openingPicture(
	opening: OpeningFacts,
	layers: Readonly<Partial<Record<LayerFile, LayerCollection>>>
): DayPicture {
	return {
		...opening,
		control: asControl(layers.control, opening.day),
		frontLine: asFrontLine(layers.frontline, opening.day)
	};
}
