/** Geometry of the timeline: which days, how high the bars, where months begin. */
import { daysBetween, daysFromTo, type Day } from '$lib/domain/time/day.ts';

export interface DayBar {
	day: Day;
	index: number;
	count: number;
	/** Share of the tallest bar: the square root of the counts, so that one crowded day hides no other. */
	height: number;
}

/** A bar for every day that has events. */
export function dayBars(first: Day, last: Day, counts: ReadonlyMap<Day, number>): DayBar[] {
	const most = Math.max(1, ...counts.values());
	return daysFromTo(first, last).flatMap((day, index) => {
		const count = counts.get(day) ?? 0;
		return count > 0 ? [{ day, index, count, height: Math.sqrt(count / most) }] : [];
	});
}

const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** "Feb 2015". */
export function shortMonth(day: Day): string {
	return `${SHORT_MONTH.format(Date.parse(`${day}T00:00:00Z`))} ${day.slice(0, 4)}`;
}

export interface MonthTick {
	label: string;
	/** Days from the first day of the timeline. */
	index: number;
}

/** The first of each month, and the first day itself; the year stands where it is new. */
export function monthTicks(first: Day, last: Day): MonthTick[] {
	const ticks: MonthTick[] = [];
	let year = '';
	for (const day of daysFromTo(first, last)) {
		if (day !== first && !day.endsWith('-01')) continue;
		const month = SHORT_MONTH.format(Date.parse(`${day}T00:00:00Z`));
		const isNewYear = day.slice(0, 4) !== year;
		year = day.slice(0, 4);
		ticks.push({ label: isNewYear ? `${month} ${year}` : month, index: daysBetween(first, day) });
	}
	return ticks;
}

/** Where a page key leads on a slider over days: a week; null for other keys, which it knows itself. */
export function indexAfterKey(key: string, index: number, last: number): number | null {
	const days = { PageUp: 7, PageDown: -7 }[key];
	return days === undefined ? null : Math.max(0, Math.min(last, index + days));
}
