import type { PageLoad } from './$types';

/** Adds the drawn map, which only the HTML holds. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, map: null };
	const { printMap, seenFrame } = await import('../print-story.ts');
	return { ...data, map: printMap(seenFrame(560), { width: 1000, height: 760 }, 1) };
};
