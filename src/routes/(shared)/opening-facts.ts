/** What the map's page begins with: from the tables while it is made, from a file in the browser. */
import { fetchJson } from '$lib/loading/fetch-file.ts';
import type { exploreData } from './explore-data.ts';
import type { PrintedStory } from './print-story.ts';

export type OpeningPage = ReturnType<typeof exploreData> & {
	/** What only the HTML holds: the drawn map and the events around its day. */
	printed: PrintedStory | null;
};

/** @throws FileMissingError where the file does not come, SyntaxError where it is no JSON */
export async function fetchOpening(address: string): Promise<OpeningPage> {
	const facts = (await fetchJson(address)) as ReturnType<typeof exploreData>;
	return { ...facts, printed: null };
}
