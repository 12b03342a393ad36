import type { SeriesDay } from './daySeries.ts';

const HEADER =
	'date,kursk_area_km2,kursk_area_km2_low,kursk_area_km2_high,front_length_km,front_length_km_low,front_length_km_high';

/** The series as a table, a row a day; cells are empty where nobody reports. */
export function seriesCsv(series: readonly SeriesDay[]): string {
	const cells = (band: SeriesDay['frontKm']) =>
		band ? [band.value, band.low, band.high] : ['', '', ''];
	const rows = series.map(({ day, kurskHeldKm2, frontKm }) =>
		[day, ...cells(kurskHeldKm2), ...cells(frontKm)].join(',')
	);
	return `${[HEADER, ...rows].join('\r\n')}\r\n`;
}
