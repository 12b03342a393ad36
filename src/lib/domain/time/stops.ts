import { addDays, type Day } from './day.ts';
import { stepDay, type Step } from './stepDay.ts';

/** Days where a timeline stops: its first, whole steps after it, and its last. */
interface Timeline {
	first: Day;
	last: Day;
	step: Step;
}

/**
 * The stop that lies so many stops after a day, or before it. Stops are counted from the first day, so
 * that the way back is the way there; behind either end there is no further one.
 */
export function stopFrom(day: Day, timeline: Timeline, by: number): Day {
	const { first, last, step } = timeline;
	if (step === 'day') return within(timeline, addDays(day, by));
	const stop = (at: number) => within(timeline, stepDay(first, step, at));
	let at = 0;
	while (stop(at) < last && stop(at + 1) <= day) at++;
	// From between two stops, the one before is the first on the way back.
	const isBetween = stop(at) < day;
	return stop(isBetween && by < 0 ? at + by + 1 : at + by);
}

function within({ first, last }: Timeline, day: Day): Day {
	if (day < first) return first;
	return day > last ? last : day;
}
