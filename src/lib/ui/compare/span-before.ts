import type { Period } from '$lib/domain/dataset/dataset.ts';
import { stepDay, type Step } from '$lib/domain/time/stepDay.ts';
import type { Day } from '$lib/domain/time/day.ts';

/** How far back a reader looks who asks what is new: a week, or a step of the timeline where that is longer. */
const SPANS: Readonly<Record<Step, Exclude<Step, 'day'>>> = {
	day: 'week',
	week: 'week',
	month: 'month',
	year: 'year'
};

export function spanOf({ step }: Pick<Period, 'step'>): Exclude<Step, 'day'> {
	return SPANS[step];
}

/** From the day a span before, or the first of the map; null on the first day, which nothing is before. */
export function spanBefore(period: Period, day: Day): { from: Day; to: Day } | null {
	const before = stepDay(day, spanOf(period), -1);
	const from = before < period.first ? period.first : before;
	return from < day ? { from, to: day } : null;
}
