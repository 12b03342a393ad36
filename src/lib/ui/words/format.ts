/** Numbers and days as the page writes them. */
import { formatShortDay, type Day } from '$lib/domain/time/day.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "1,041". */
export function formatWhole(value: number): string {
	return WHOLE.format(value);
}

/** "March 2025". */
export function formatMonth(day: Day): string {
	return MONTH.format(Date.parse(`${day}T00:00:00Z`));
}

/** The day of an event, or its month where no more is known. */
export function formatWhen(event: { startDate: Day; eventDatePrecision: 'day' | 'month' }): string {
	return event.eventDatePrecision === 'day'
		? formatShortDay(event.startDate)
		: formatMonth(event.startDate);
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
