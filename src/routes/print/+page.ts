import type { PageLoad } from './$types';

const MAP = { width: 1000, height: 540 };
const OUTLINE = { width: 1000, height: 1150 };

/** Adds the maps, which only the HTML holds. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, maps: null, outline: null };
	const { drawScene } = await import('../present/draw-scene.ts');
	const maps = Object.fromEntries(
		data.scenes.map((scene, index) => [
			scene.slug,
			drawScene(scene, { size: MAP, idPrefix: `print-${String(index)}`, scale: 1.35 })
		])
	);
	const [first] = data.scenes;
	const outline =
		first &&
		drawScene(first, {
			size: OUTLINE,
			idPrefix: 'outline',
			scale: 1.35,
			layers: [],
			names: false,
			title: 'Outline map: borders, coast and rivers, without names.'
		});
	return { ...data, maps, outline: outline ?? null };
};
