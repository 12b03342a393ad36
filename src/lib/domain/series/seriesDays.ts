import { addDays } from '../time/day.ts';
import type { SeriesDay } from './daySeries.ts';
import type { SeriesFile } from './seriesFile.ts';

type Figure = [number, number, number] | null | undefined;

/** The days of a file whose form was checked. */
export function seriesDays({
	first_day,
	kursk_area_km2,
	front_length_km
}: SeriesFile): SeriesDay[] {
	const band = (figure: Figure) =>
		figure ? { value: figure[0], low: figure[1], high: figure[2] } : null;
	return kursk_area_km2.map((held, i) => ({
		day: addDays(first_day, i),
		kurskHeldKm2: band(held),
		frontKm: band(front_length_km[i])
	}));
}
