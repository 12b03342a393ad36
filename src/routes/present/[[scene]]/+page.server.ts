import { error } from '@sveltejs/kit';
import { lessonScenes } from '../lesson-scenes.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The lesson as such, and a page for each of its scenes. */
export const entries: EntryGenerator = () => [
	{},
	...lessonScenes().map(({ slug }) => ({ scene: slug }))
];

export const load: PageServerLoad = ({ params }) => {
	const scenes = lessonScenes();
	const slug = params.scene ?? null;
	if (slug !== null && !scenes.some((scene) => scene.slug === slug))
		error(404, 'The lesson has no such scene.');
	return { scenes, slug };
};
