import { resolve } from '$app/paths';
import { fetchOpening, type OpeningPage } from '../(shared)/opening-facts.ts';
import type { PageLoad } from './$types';

interface PageFacts {
	/** Of the file that holds them for the browser. */
	address: string;
	/** Null where the file did not come: the page stays as it was sent, and asks for it again. */
	opening: OpeningPage | null;
}

/**
 * While the page is made its facts come from the tables. In the browser they come from a file beside
 * the page: the HTML is read without them, and carries none of them twice.
 */
export const load: PageLoad<PageFacts> = async ({ params, parent }) => {
	const address = resolve('/[...at=map]/opening.json', { at: params.at });
	if (import.meta.env.SSR) {
		const [{ exploreData }, { printStory }] = await Promise.all([
			import('../(shared)/explore-data.ts'),
			import('../(shared)/print-story.ts')
		]);
		const { id } = (await parent()).dataset;
		return { address, opening: { ...exploreData(id), printed: printStory(id) } };
	}
	return { address, opening: await fetchOpening(address).catch(() => null) };
};
