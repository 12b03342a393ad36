/** What is said of what a reader chooses, in the words of the page. */
import { say } from '$lib/words/say.ts';
import type { DayFigures } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { chartedMeasures } from '$lib/domain/dataset/headlines.ts';
import { formatDay, type Day } from '$lib/domain/time/day.ts';
import { capital, inRange, refusalSubject } from '$lib/map/measureSentence.ts';
import { refusalWords } from '$lib/map/refusalWords.ts';
import { countByDay, type EventHeading } from '$lib/state/story-events.ts';
import { strings } from '../words/strings.ts';

/**
 * An event: what, who says so, how sure that is.
 * @param day that it brought on screen; null where that stayed
 */
export function eventWords(event: EventHeading, day: Day | null): string {
	const { title, assertedBy, basis } = event;
	const said = say.eventCard.announce({
		title,
		who: assertedBy,
		basis: strings.basis(basis).word
	});
	return day === null ? said : `${said} ${formatDay(day)}.`;
}

/** A day: which, how many events, and what is held, or how long the front is where no area is measured. */
export function dayWords(
	dataset: Pick<Dataset, 'measures'>,
	day: Day,
	headings: readonly EventHeading[],
	{ measures }: Pick<DayFigures, 'measures'>
): string {
	const count = countByDay(headings).get(day) ?? 0;
	const [leading] = chartedMeasures(dataset);
	const found = leading && measures[leading.id];
	const figure = !found
		? null
		: found.measured
			? capital(inRange(leading, found.measured))
			: found.refused &&
				say.map.refused({
					subject: refusalSubject(leading),
					why: refusalWords(found.refused)
				});
	return [strings.dayValueText(day, count), figure]
		.filter(Boolean)
		.map((words) => `${words}.`)
		.join(' ');
}
