/** How the story is played: from where, and how fast. */
import type { Period } from '../domain/dataset/dataset.ts';
import { daysBetween, type Day } from '../domain/time/day.ts';
import { SPEEDS, type Speed } from './playback.svelte.ts';

/** Whoever plays the whole story should see its end. */
const MOST_SECONDS = 60;
const DAYS_A_STEP = { day: 1, week: 7, month: 30, year: 365 } as const;

/**
 * Whether playing from a day would show no story any more. A map that opens near its end opens on
 * what the story led to: who plays from there on wants to see how it came about.
 */
export function hasToldItsStory({ first, last, opens }: Period, day: Day): boolean {
	const opensLate = daysBetween(first, opens) > daysBetween(opens, last);
	return day >= (opensLate ? opens : last);
}

/** The slowest pace at which the whole period plays in a minute; the fastest where none does. */
export function paceFor({ first, last, step }: Period): Speed {
	const steps = daysBetween(first, last) / DAYS_A_STEP[step];
	return SPEEDS.find((speed) => steps / speed <= MOST_SECONDS) ?? 4;
}
