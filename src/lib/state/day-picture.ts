/** What the page shows of the day it opens on before anything is computed in the browser. */
import type { MultiPolygon } from 'geojson';
import { DEFAULT_LENS, type DayFigures, type ShownStatus } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import type { Day } from '../domain/time/day.ts';
import type { ShownDay } from '../domain/frame/dayFrame.ts';

/** What the HTML says of the day it opens on. */
export interface OpeningFacts {
	day: Day;
	figures: DayFigures;
	inputsHash: string;
	/** Of the settlements that are told of. */
	statuses: ShownStatus[];
}

/** A day as the page shows it: computed, or what the HTML says of the opening day. */
export type DayPicture = Omit<ShownDay, 'method'>;

/** The statuses that the sentence of a day tells. */
export function toldStatuses(
	{ theatre }: Pick<Dataset, 'theatre'>,
	statuses: readonly ShownStatus[]
): ShownStatus[] {
	return statuses
		.filter(({ settlementId }) => theatre.told.includes(settlementId))
		.map(({ settlementId, controller }) => ({ settlementId, controller }));
}

const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/** The opening day, without areas and front: those are drawn in the HTML's map. */
export function openingPicture(
	{ theatre }: Pick<Dataset, 'theatre'>,
	opening: OpeningFacts
): DayPicture {
	return {
		...opening,
		lens: DEFAULT_LENS,
		// By the default lens every sector is reported; what is unknown comes with the areas.
		unknownSectors: [],
		unknownArea: NOWHERE,
		unknownShare: Object.fromEntries(theatre.compartments.map(({ id }) => [id, 0])),
		coverage: {},
		control: { type: 'FeatureCollection', features: [] },
		frontLine: { type: 'FeatureCollection', features: [] }
	};
}
