import { spreadsheetCsv } from '../export/spreadsheetCsv.ts';
import type { SeriesDay } from './daySeries.ts';

const FIGURES = ['kursk_area_km2', 'front_length_km'];
const HEADER = ['date', ...FIGURES.flatMap((name) => [name, `${name}_low`, `${name}_high`])];

/** The series as a table for a spreadsheet, a row a day; cells are empty where nobody reports. */
export function seriesCsv(series: readonly SeriesDay[]): string {
	const cells = (band: SeriesDay['frontKm']) =>
		band ? [band.value, band.low, band.high] : [null, null, null];
	return spreadsheetCsv([
		HEADER,
		...series.map(({ day, kurskHeldKm2, frontKm }) => [
			day,
			...cells(kurskHeldKm2),
			...cells(frontKm)
		])
	]);
}
