/** `2025-03-16.1`: the last day of the data, and a count of the editions of that day. */
import { parseDay, type Day } from '../time/day.ts';

const EDITION_ID = /^(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,3})$/;

export function isEditionId(text: string): boolean {
	const day = EDITION_ID.exec(text)?.[1];
	return day !== undefined && parseDay(day) !== null;
}

/** The name of the next edition, after those there are. */
export function nextEditionId(lastDay: Day, known: readonly string[]): string {
	const counts = known.flatMap((id) => {
		const [, day, count] = EDITION_ID.exec(id) ?? [];
		return day === lastDay ? [Number(count)] : [];
	});
	return `${lastDay}.${String(Math.max(0, ...counts) + 1)}`;
}
