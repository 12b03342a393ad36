import type { Band } from '../claims/verdict.ts';
import type { ControlComputer } from '../control/computeDay.ts';
import type { Lens, Measured } from '../control/types.ts';
import { daysFromTo, type Day } from '../time/day.ts';
import { PERIOD_FIRST_DAY, PERIOD_LAST_DAY } from '../time/period.ts';

/** The two figures of one day; null where nobody reports under the lens. */
export interface SeriesDay {
	day: Day;
	kurskHeldKm2: Band | null;
	/** At the headline resolution, counted as the headline is. */
	frontKm: Band | null;
}

/** The figures of one day, out of a day that was computed anyway. */
export function seriesDay(computer: ControlComputer, day: Day, lens: Lens): SeriesDay {
	const { figures } = computer.compute(day, lens);
	return {
		day,
		kurskHeldKm2: bandOf(figures.kurskHeldKm2),
		frontKm: bandOf(figures.frontLengthKm)
	};
}

/** Every day of the map's period. */
export const PERIOD_DAYS: readonly Day[] = daysFromTo(PERIOD_FIRST_DAY, PERIOD_LAST_DAY);

function bandOf(measured: Measured | null): Band | null {
	return measured && { value: measured.value, low: measured.low, high: measured.high };
}
