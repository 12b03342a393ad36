/** A UTC calendar day, `YYYY-MM-DD`. Days compare as strings. */
import { BASE_LANGUAGE, language, locale } from '../../words/language.ts';

export type Day = string;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that a text names, or null where it names none (2025-02-30 is none). */
export function parseDay(text: string): Day | null {
	if (!ISO_DAY.test(text)) return null;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** Whole days since 1 January 1970. */
export function dayNumber(day: Day): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/** The day that lies `number` days after 1 January 1970. */
export function dayFromNumber(number: number): Day {
	return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
	return dayFromNumber(dayNumber(day) + days);
}

export function firstOfNextMonth(day: Day): Day {
	const first = `${day.slice(0, 7)}-01`;
	// No month is longer than 31 days, and the next but one is further off.
	return `${addDays(first, 31).slice(0, 7)}-01`;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** Every day from `first` to `last`, both included. */
export function daysFromTo(first: Day, last: Day): Day[] {
	return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

const MONTH = { month: 'long', year: 'numeric' } as const;
const SHORT = { day: 'numeric', ...MONTH } as const;
const LONG = { weekday: 'long', ...SHORT } as const;

/** "Wednesday 12 March 2025". */
export function formatDay(day: Day): string {
	const words = written(day, LONG);
	return language() === BASE_LANGUAGE ? words.replace(',', '') : words;
}

/** "March 2025". */
export function formatMonthOf(day: Day): string {
	return written(day, MONTH);
}

/** "12 March 2025". */
export function formatShortDay(day: Day): string {
	return written(day, SHORT);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Some languages write a word for "year" after it, "р.", which a caption does without. */
function written(day: Day, options: Intl.DateTimeFormatOptions): string {
	const key = `${locale()} ${Object.keys(options).join(' ')}`;
	const format =
		formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
	formats.set(key, format);
	return format.format(Date.parse(`${day}T00:00:00Z`)).replace(/\sр\.$/, '');
}
