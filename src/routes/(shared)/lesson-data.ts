/** The lesson as the prerendering reads it. Imported on the server only. */
import { error } from '@sveltejs/kit';
import { sceneFiles } from '$lib/build/openLesson.ts';
import { readDrafts, writeDrafts } from '$lib/domain/lesson/draft.ts';
import { decodeLesson } from '$lib/domain/lesson/lessonFile.ts';
import { sceneIndex, type Scene } from '$lib/domain/lesson/scene.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import type { Language } from '$lib/words/language.ts';
import { readGeo } from './geo-files.ts';
import { hasPlan } from './maps.ts';
import { DEFAULT_ID } from './prerendered-story.ts';

export function lessonScenes(id = DEFAULT_ID): Scene[] {
	const lesson = decodeLesson(readGeo('lesson.json', id));
	if (!lesson.ok) throw new Error(lesson.problems.map(formatProblem).join('\n'));
	return lesson.value;
}

/** The scenes that the guide over the map takes as its steps. */
export function guideScenes(id = DEFAULT_ID): Scene[] {
	return lessonScenes(id).filter(({ guide }) => guide);
}

/**
 * The lesson as such, and a page for each of its scenes, also where it stood before, as the parameters
 * of its page.
 */
export function lessonEntries(id = DEFAULT_ID): { scene?: string }[] {
	const slugs = lessonScenes(id).flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]);
	return [{}, ...slugs.map((scene) => ({ scene }))];
}

/**
 * What the page of a scene needs, and whether it stands at a former address. Throws SvelteKit's 404 where there is no such
 * scene.
 */
export function lessonData(slug: string | null, id = DEFAULT_ID) {
	const scenes = lessonScenes(id);
	const scene = slug === null ? null : scenes[sceneIndex(scenes, slug)];
	if (scene === undefined) error(404, 'The lesson has no such scene.');
	const own = scene?.slug ?? null;
	return { scenes, slug: own, isFormer: own !== slug, hasPlan: hasPlan(id) };
}

/** The lesson as its author wrote it, in the page's language: one Markdown file, to be changed. */
export function lessonSource(id: string, language: Language): string {
	return writeDrafts(sceneFiles('.', id, language).flatMap((file) => readDrafts(file).scenes));
}
