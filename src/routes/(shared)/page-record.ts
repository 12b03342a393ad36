import { readEditionIndex } from '$lib/domain/editions/edition.ts';
import type { PageRecord } from '$lib/ui/share/share-facts.ts';
import { language } from '$lib/words/language.ts';
import { pageRootOf } from './map-root.ts';
import { hasEditions, languagesOf } from './maps.ts';
import { prerenderedStory, readKept } from './prerendered-story.ts';

/** Who wrote a page of a dataset, since when it is published, and what it is of. */
export function recordOf(id: string, of: PageRecord['of']): PageRecord {
	const { dataset } = prerenderedStory(id);
	const editions = hasEditions(id)
		? (readEditionIndex(readKept('editions.json', id))?.editions ?? [])
		: [];
	return {
		language: language(),
		languages: languagesOf(id),
		authors: dataset.authors,
		published: editions[0]?.minted ?? null,
		modified: editions.at(-1)?.minted ?? null,
		feed: editions.length > 0 ? `${pageRootOf(id)}/feed.xml` : null,
		of
	};
}

/** Of the map and of every page that is about all of it. */
export function mapRecord(id: string): PageRecord {
	const { first, last, opens } = prerenderedStory(id).dataset.period;
	return recordOf(id, { kind: 'map', first, last, opens });
}
