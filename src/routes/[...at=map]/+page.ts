import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { exploreData } from '../(shared)/explore-data.ts';
import type { PrintedStory } from '../(shared)/print-story.ts';
import type { PageLoad } from './$types';

type PageFacts = ReturnType<typeof exploreData> & {
	/** What only the HTML holds: the drawn map and the events around its day. */
	printed: PrintedStory | null;
};

/**
 * While the page is made its facts come from the tables. In the browser they come from a file beside
 * the page: the HTML is read without them, and carries none of them twice.
 */
export const load: PageLoad<PageFacts> = async ({ params, fetch, parent }) => {
	if (import.meta.env.SSR) {
		const [{ exploreData }, { printStory }] = await Promise.all([
			import('../(shared)/explore-data.ts'),
			import('../(shared)/print-story.ts')
		]);
		const { id } = (await parent()).dataset;
		return { ...exploreData(id), printed: printStory(id) };
	}
	const address = resolve('/[...at=map]/opening.json', { at: params.at });
	const answer = await fetch(address).catch(() => null);
	if (!answer?.ok) error(503, 'What the map begins with did not come.');
	return { ...((await answer.json()) as ReturnType<typeof exploreData>), printed: null };
};
