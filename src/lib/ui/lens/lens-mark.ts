/** What a picture that leaves the page says of the lens it was drawn under. */
import { say } from '$lib/words/say.ts';
import { DEFAULT_LENS, type DayResult, type Lens } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { unknownGroundWords } from '../words/ground-words.ts';
import { sourcesName } from '../words/number-words.ts';

/**
 * Empty where the map shows what it always shows.
 * @param unknownShare of each compartment's ground; null while the day is not computed
 */
export function lensMark(
	dataset: Pick<Dataset, 'lenses' | 'theatre'>,
	lens: Lens,
	hidesClaimed: boolean,
	unknownShare: DayResult['unknownShare'] | null
): string {
	const isOwn = lens.sources !== DEFAULT_LENS.sources;
	return [
		...(isOwn ? [sourcesName(dataset, lens)] : []),
		...(lens.known === DEFAULT_LENS.known ? [] : [say.lens.asReported()]),
		...(isOwn && unknownShare ? [unknownGroundWords(dataset, unknownShare)] : []),
		...(hidesClaimed ? [say.lens.claimedHidden()] : [])
	]
		.filter((words) => words !== '')
		.join(' · ');
}
