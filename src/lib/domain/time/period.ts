import type { Day } from './day.ts';
import type { Interval } from './interval.ts';

/** The first day of the map: Ukrainian troops cross into the Kursk region. */
export const PERIOD_FIRST_DAY: Day = '2024-08-06';
/** The last day of the map: Ukraine's General Staff map shows no troops left in Sudzha. */
export const PERIOD_LAST_DAY: Day = '2025-03-16';
/** The day of the report, on which the page opens. */
export const DEFAULT_DAY: Day = '2025-03-12';

export function isInPeriod(day: Day): boolean {
	return day >= PERIOD_FIRST_DAY && day <= PERIOD_LAST_DAY;
}

/** Whether any day of the interval lies in the period. */
export function overlapsPeriod(interval: Interval): boolean {
	return interval.startDate <= PERIOD_LAST_DAY && interval.endDate > PERIOD_FIRST_DAY;
}
