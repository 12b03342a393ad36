import { OUTLINE_PLACES } from './outline.ts';
import type { PageLoad } from './$types';

const MAP = { width: 1000, height: 540 };
const OUTLINE = { width: 1000, height: 1150 };

/** Adds the maps, which only the HTML holds. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, maps: null, outline: null, answerMap: null };
	const { drawScene } = await import('../present/draw-scene.ts');
	const maps = Object.fromEntries(
		data.scenes.map((scene, index) => [
			scene.slug,
			drawScene(scene, { size: MAP, idPrefix: `print-${String(index)}`, scale: 1.35 })
		])
	);
	const [first] = data.scenes;
	const bare = { size: OUTLINE, scale: 1.35 };
	const outline =
		first &&
		drawScene(first, {
			...bare,
			idPrefix: 'outline',
			layers: [],
			onlyPlaces: [],
			title: 'Outline map: borders, coast and rivers, without names.'
		});
	const answerMap =
		first &&
		drawScene(first, {
			...bare,
			idPrefix: 'answer',
			layers: ['front'],
			onlyPlaces: OUTLINE_PLACES,
			title: `Outline map with the front and ${data.outlineNames.join(', ')}.`
		});
	return { ...data, maps, outline: outline ?? null, answerMap: answerMap ?? null };
};
