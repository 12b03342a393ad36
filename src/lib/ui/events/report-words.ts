import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { namedWords } from '$lib/domain/dataset/namedWords.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';

/**
 * Of an event that has no address, what is named as its source: the report that the story is told
 * after, in the language of the page. Null of one that can be linked.
 */
export function reportWords(
	dataset: Pick<Dataset, 'words'>,
	{ sourceUrl, sourceTitle }: Pick<StoryEvent, 'sourceUrl' | 'sourceTitle'>
): string | null {
	return sourceUrl === '' ? (namedWords(dataset, 'report') ?? sourceTitle) : null;
}
