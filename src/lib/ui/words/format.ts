/** Numbers and days as the page writes them. */
import { formatMonthOf, formatShortDay, parseDay, type Day } from '$lib/domain/time/day.ts';
import { locale } from '$lib/words/language.ts';

/** "1,041". */
export function formatWhole(value: number): string {
	return numbers(0).format(value);
}

/** "March 2025". */
export function formatMonth(day: Day): string {
	return formatMonthOf(day);
}

/** The day of an event, or its month where no more is known. */
export function formatWhen(event: { startDate: Day; eventDatePrecision: 'day' | 'month' }): string {
	return event.eventDatePrecision === 'day'
		? formatShortDay(event.startDate)
		: formatMonth(event.startDate);
}

/** The day, or the month, that a text names: `YYYY-MM-DD` or `YYYY-MM`. */
export function formatDayOrMonth(text: string): string {
	const day = parseDay(text);
	return day ? formatShortDay(day) : formatMonth(`${text}-01`);
}

/** The address if it may be a link on our page: http or https only. */
export function safeLink(address: string): string | null {
	try {
		const url = new URL(address);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
	} catch {
		return null;
	}
}

/** "1,041.5": up to so many digits after the point. */
export function formatNumber(value: number, digits: number): string {
	return numbers(digits).format(value);
}

/** "51.20": with just so many digits after the point. */
export function formatPlaces(value: number, digits: number): string {
	return value.toLocaleString(locale(), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
}

/** "A, B and C". */
export function listOf(names: readonly string[]): string {
	const list = lists.get(locale()) ?? new Intl.ListFormat(locale(), { type: 'conjunction' });
	lists.set(locale(), list);
	return list.format(names);
}

/** The first letter large. */
export function capitalised(sentence: string): string {
	return sentence.charAt(0).toLocaleUpperCase(locale()) + sentence.slice(1);
}

const lists = new Map<string, Intl.ListFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function numbers(maximumFractionDigits: number): Intl.NumberFormat {
	const key = `${locale()} ${maximumFractionDigits}`;
	const format =
		numberFormats.get(key) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits });
	numberFormats.set(key, format);
	return format;
}
