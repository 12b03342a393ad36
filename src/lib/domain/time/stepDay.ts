import { addDays, type Day } from './day.ts';

/** What a timeline steps by. */
export type Step = 'day' | 'week' | 'month' | 'year';

/** So many steps later, or earlier. From the last day of a month a shorter one's last is next. */
export function stepDay(day: Day, step: Step, by: number): Day {
	if (step === 'day') return addDays(day, by);
	if (step === 'week') return addDays(day, 7 * by);
	const date = new Date(`${day}T00:00:00Z`);
	const wanted = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + (step === 'month' ? by : 12 * by));
	const daysInMonth = new Date(
		Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)
	).getUTCDate();
	date.setUTCDate(Math.min(wanted, daysInMonth));
	return date.toISOString().slice(0, 10);
}
