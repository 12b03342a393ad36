import type { Dataset } from './dataset.ts';
import { inWords } from './words.ts';

/**
 * Sentences of one story that the pages show where the dataset has them, by name; what stands there
 * without them is said in general words, or not at all.
 */
export const WORD_NAMES = [
	/** Of events without an address: the report that the story is told after. */
	'report',
	/** Of an event that the report itself tells, and of one that it does not. */
	'in-report',
	'not-in-report',
	/** What the break in the timeline leads to, after its month. */
	'precedent',
	/** Under what counts as front. */
	'front-note',
	/** Under the front by sector. */
	'sector-note',
	/** Over the series of days; `{resolution}` is that of the quoted length, km. */
	'series-lead',
	/** Beside the sources: what the settlements' status is after. */
	'status-sources',
	/** Beside the sources: whose the data are. */
	'licences',
	/** Beside a snippet. */
	'share-terms',
	/** Under the handout's sources: what a class may copy. */
	'copy-terms',
	/** After "those that are longer than a spreadsheet's cell": "such as …". */
	'longest-shapes'
] as const;
export type WordName = (typeof WORD_NAMES)[number];

/** The dataset's own words of that name, or null where it has none. */
export function namedWords({ words }: Pick<Dataset, 'words'>, name: WordName): string | null {
	const found = words[name];
	return found ? inWords(found) : null;
}
