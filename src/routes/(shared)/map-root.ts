import { BASE_LANGUAGE, language } from '$lib/words/language.ts';
import { DEFAULT_ID } from './prerendered-story.ts';

/** Where a dataset's files begin: the default's at the site's root, which is empty. */
export function mapRootOf(id: string): '' | `/maps/${string}` {
	return id === DEFAULT_ID ? '' : `/maps/${id}`;
}

/** Where a dataset's pages begin, in the language of the page at hand. */
export function pageRootOf(id: string): '' | `/${string}` {
	const root = mapRootOf(id);
	return language() === BASE_LANGUAGE ? root : `/${language()}${root}`;
}
