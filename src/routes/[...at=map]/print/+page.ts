import type { PageLoad } from './$types';

/** Adds the maps, which only the HTML holds. */
export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, maps: null, outline: null, answerMap: null };
	const { drawHandout } = await import('../../(shared)/draw-handout.ts');
	const { id } = (await parent()).dataset;
	return { ...data, ...drawHandout(data.scenes, data, id) };
};
