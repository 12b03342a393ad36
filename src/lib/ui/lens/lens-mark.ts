/** What a picture that leaves the page says of the lens it was drawn under, and of the events left out. */
import { say } from '$lib/words/say.ts';
import { DEFAULT_LENS, type DayResult, type Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { EventChoices } from '$lib/domain/view/chosenEvents.ts';
import { unknownGroundWords } from '../words/ground-words.ts';
import { sourcesName } from '../words/number-words.ts';
import { partyName } from '../words/party-words.ts';

/**
 * Empty where the map shows what it always shows.
 * @param unknownShare of each compartment's ground; null while the day is not computed
 */
export function lensMark(
	dataset: Pick<Dataset, 'lenses' | 'parties' | 'theatre'>,
	{ lens, hidesClaimed, acting, saying }: EventChoices & { lens: Lens },
	unknownShare: DayResult['unknownShare'] | null
): string {
	const isOwn = lens.sources !== DEFAULT_LENS.sources;
	return [
		...(isOwn ? [sourcesName(dataset, lens)] : []),
		...(lens.known === DEFAULT_LENS.known ? [] : [say.lens.asReported()]),
		...(isOwn && unknownShare ? [unknownGroundWords(dataset, unknownShare)] : []),
		...(hidesClaimed ? [say.lens.claimedHidden()] : []),
		...(acting === null ? [] : [say.lens.eventsOfActing({ party: partyName(dataset, acting) })]),
		...(saying === null ? [] : [say.lens.eventsSaidBy({ party: partyName(dataset, saying) })])
	]
		.filter((words) => words !== '')
		.join(' · ');
}
