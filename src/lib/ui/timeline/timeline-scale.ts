/** Geometry of the timeline: which days, how high the bars, where months begin. */
import { locale } from '$lib/words/language.ts';
import type { Period } from '$lib/domain/dataset/dataset.ts';
import { daysBetween, daysFromTo, firstOfNextMonth, type Day } from '$lib/domain/time/day.ts';
import { stepDay } from '$lib/domain/time/stepDay.ts';
import { stopFrom } from '$lib/domain/time/stops.ts';

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

const monthsShort = new Map<string, Intl.DateTimeFormat>();

function shortMonthName(day: Day): string {
	const format =
		monthsShort.get(locale()) ??
		new Intl.DateTimeFormat(locale(), { month: 'short', timeZone: 'UTC' });
	monthsShort.set(locale(), format);
	return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** "Feb 2015". */
export function shortMonth(day: Day): string {
	return `${shortMonthName(day)} ${day.slice(0, 4)}`;
}

export interface MonthTick {
	label: string;
	/** Days from the first day of the timeline. */
	index: number;
}

/** Characters that stand along the narrowest axis that names every month. */
const CHARACTERS = 75;

/** Of periods longer than so many years only years are named, a dozen at most. */
const YEARS_IN_MONTHS = 2;

/**
 * The first of each month, and the first day itself; the year stands where it is new, but at a first day
 * that leaves no room for it before the next month. Of a long period the first of a year, or of every so
 * many.
 */
export function monthTicks(first: Day, last: Day): MonthTick[] {
	const ticks: MonthTick[] = [];
	const years = daysBetween(first, last) / 365;
	const apart = years > YEARS_IN_MONTHS ? Math.ceil(years / 12) : 0;
	let before = '';
	for (let day = first; day <= last; day = firstOfNextMonth(day)) {
		const year = day.slice(0, 4);
		if (apart > 0 && day !== first && (!day.endsWith('-01-01') || Number(year) % apart > 0))
			continue;
		const month = shortMonthName(day);
		const label = year === before ? month : `${month} ${year}`;
		before = year;
		ticks.push({ label: apart > 0 ? year : label, index: daysBetween(first, day) });
	}
	const [start, next] = ticks;
	const room = next ? (CHARACTERS * next.index) / daysBetween(first, last) : Infinity;
	if (start && apart === 0 && start.label.length > room) start.label = shortMonthName(first);
	return ticks;
}

/** The stop of a timeline that lies nearest to a day: its first day, whole steps after it, its last. */
export function nearestStop(day: Day, { first, last, step }: Period): Day {
	if (step === 'day') return day;
	let stop = first;
	for (let steps = 1; stop < day; steps++) {
		const next = stepDay(first, step, steps);
		const after = next < last ? next : last;
		if (daysBetween(day, after) > daysBetween(stop, day)) break;
		stop = after;
	}
	return stop;
}

const PAGE = { day: 7, week: 4, month: 12, year: 5 };

/** Where a key leads on the slider of a timeline, days from its first; null for keys it knows itself. */
export function indexAfterKey(key: string, day: Day, period: Period): number | null {
	const page = PAGE[period.step];
	const steps = {
		...{ ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
		...{ PageUp: page, PageDown: -page }
	}[key];
	if (steps === undefined) return null;
	return daysBetween(period.first, stopFrom(day, period, steps));
}
