import type { PageLoad } from './$types';

/** Adds the drawn map, which only the HTML holds. */
export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, map: null };
	const { printMap } = await import('../../(shared)/print-story.ts');
	const { id } = (await parent()).dataset;
	const drawn = { width: 1000, height: 760 };
	return { ...data, map: printMap({ id, seenWidth: 560, drawn, scale: 1 }) };
};
