import type { PageLoad } from './$types';

/**
 * Adds what only the HTML holds: the drawn map and the events around its day. In the browser it is absent,
 * so it travels once.
 */
export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, printed: null };
	const { printStory } = await import('../(shared)/print-story.ts');
	return { ...data, printed: printStory((await parent()).dataset.id) };
};
