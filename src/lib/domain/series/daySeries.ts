import type { ControlComputer } from '../control/computeDay.ts';
import type { Lens } from '../control/types.ts';
import type { Dataset, Period } from '../dataset/dataset.ts';
import type { MeasureId, MeasureSpec } from '../dataset/measureSpec.ts';
import { bandOf, type Band } from '../measure/band.ts';
import { daysFromTo, type Day } from '../time/day.ts';

/** The headline figures of one day; null where nobody reports under the lens, or it is refused. */
export interface SeriesDay {
	day: Day;
	figures: Readonly<Record<MeasureId, Band | null>>;
}

/** The measures that a series has, in the order of the dataset. */
export function seriesMeasures({ measures }: Pick<Dataset, 'measures'>): MeasureSpec[] {
	return measures.filter(({ isHeadline }) => isHeadline);
}

/** The figures of one day, without the rest of it. */
export function seriesDay(computer: ControlComputer, day: Day, lens: Lens): SeriesDay {
	return {
		day,
		figures: Object.fromEntries(
			seriesMeasures(computer.dataset).map(({ id }) => {
				const { measured } = computer.measure(id, day, lens);
				return [id, measured && bandOf(measured)];
			})
		)
	};
}

/** Every day of the map's period. */
export function periodDays({ first, last }: Period): readonly Day[] {
	return daysFromTo(first, last);
}
