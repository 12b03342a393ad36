import { daysFromTo, addDays, type Day } from '../time/day.ts';
import { parseInterval } from '../time/interval.ts';
import { isInPeriod, type Period } from '../dataset/dataset.ts';

/** The days of the map's period for which a claim speaks: one, or those of its month. */
export function claimDays(asOfDate: string, period: Period): Day[] {
	const interval = parseInterval(asOfDate);
	if (!interval) return [];
	return daysFromTo(interval.startDate, addDays(interval.endDate, -1)).filter((day) =>
		isInPeriod(period, day)
	);
}

/** The day whose picture stands for the claim: the only one, or the middle one. */
export function middleDay(days: readonly Day[]): Day | null {
	return days[Math.floor((days.length - 1) / 2)] ?? null;
}
