import type { MeasureId } from '../dataset/measureSpec.ts';
import { addDays, type Day } from '../time/day.ts';
import type { SeriesDay } from './daySeries.ts';

/** Value, low, high of a day. */
export type SeriesFigure = [number, number, number] | null;

/** As it is written; one entry a day. */
export interface SeriesFile {
	format: 'salient-series-2';
	/** Names the tables and the method the figures come from. */
	inputs_hash: string;
	/** Name and version of the method; absent of files older than version 2 of it. */
	method?: string | undefined;
	first_day: Day;
	figures: Readonly<Record<MeasureId, SeriesFigure[]>>;
}

/** The days of a file whose form was checked. */
export function seriesDays({ first_day, figures }: SeriesFile): SeriesDay[] {
	const columns = Object.entries(figures);
	const days = Math.max(0, ...columns.map(([, column]) => column.length));
	return Array.from({ length: days }, (_, i) => ({
		day: addDays(first_day, i),
		figures: Object.fromEntries(
			columns.map(([id, column]) => {
				const figure = column[i];
				return [id, figure ? { value: figure[0], low: figure[1], high: figure[2] } : null];
			})
		)
	}));
}
