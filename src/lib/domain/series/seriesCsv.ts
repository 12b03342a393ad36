import type { MeasureId } from '../dataset/measureSpec.ts';
import { spreadsheetCsv } from '../export/spreadsheetCsv.ts';
import type { SeriesDay } from './daySeries.ts';

/**
 * The series as a table for a spreadsheet, a row a day; cells are empty where nobody reports.
 * @param measures which, in the order of their columns
 */
export function seriesCsv(series: readonly SeriesDay[], measures: readonly MeasureId[]): string {
	const header = measures.flatMap((id) => {
		const name = id.replaceAll('-', '_');
		return [name, `${name}_low`, `${name}_high`];
	});
	return spreadsheetCsv([
		['date', ...header],
		...series.map(({ day, figures }) => [
			day,
			...measures.flatMap((id) => {
				const band = figures[id];
				return band ? [band.value, band.low, band.high] : [null, null, null];
			})
		])
	]);
}
