import { DEFAULT_ID } from './prerendered-story.ts';

/** Where a dataset's pages and files begin: the default's at the site's root, which is empty. */
export function mapRootOf(id: string): '' | `/maps/${string}` {
	return id === DEFAULT_ID ? '' : `/maps/${id}`;
}
