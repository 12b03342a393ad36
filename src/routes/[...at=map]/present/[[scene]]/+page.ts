import type { PageLoad } from './$types';

/** Adds the drawn map of the scene, which only the HTML holds. */
export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, map: null };
	const { drawScene } = await import('../../../(shared)/draw-scene.ts');
	const { id } = (await parent()).dataset;
	const scene = data.scenes.find(({ slug }) => slug === data.slug) ?? data.scenes[0];
	const size = { width: 1100, height: 1100 };
	return {
		...data,
		map: scene ? drawScene(scene, { id, size, idPrefix: 'still', scale: 1.25 }) : null
	};
};
