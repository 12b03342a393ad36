import { addDays, parseDay, type Day } from './day.ts';

/** Half-open: `startDate` is in it, `endDate` is the first day after. */
export interface Interval {
	startDate: Day;
	endDate: Day;
}

const EDTF_MONTH = /^(\d{4})-(\d{2})$/;

/** The interval an ISO 8601 day or EDTF month stands for, or null where the text is neither. */
export function parseInterval(text: string): Interval | null {
	const day = parseDay(text);
	if (day) return { startDate: day, endDate: addDays(day, 1) };
	const month = EDTF_MONTH.exec(text);
	const startDate = month && parseDay(`${text}-01`);
	if (!startDate) return null;
	const nextMonth = `${addDays(startDate, 31).slice(0, 7)}-01`;
	return { startDate, endDate: nextMonth };
}

export function contains(interval: Interval, day: Day): boolean {
	return interval.startDate <= day && day < interval.endDate;
}
