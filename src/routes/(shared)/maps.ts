/** The maps of the project, as the parameters of their pages. */
import { existsSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { datasetIds, wordLanguages } from '$lib/build/openDataset.ts';
import { editionsFolder, geoFolder } from '$lib/build/folders.ts';
import { hasLessonPlan } from '$lib/build/lessonPlan.ts';
import { BASE_LANGUAGE, type Language } from '$lib/words/language.ts';
import { inLanguage, readMapAddress } from '$lib/words/map-address.ts';
import { mapRootOf } from './map-root.ts';

const ROOT = '.';
/** The default first. */
export const IDS: readonly string[] = datasetIds(ROOT);

/** What a page asks of a dataset before it is built for it. */
type Has = (id: string) => boolean;
const always: Has = () => true;

/** The dataset whose pages stand there. Throws SvelteKit's 404 where there is none. */
export function datasetAt(at: string | undefined): string {
	const { map, language } = readMapAddress(at ?? '');
	const id = IDS.find((each) => mapOf(each) === map);
	if (id === undefined || !languagesOf(id).includes(language)) error(404, 'There is no such map.');
	return id;
}

/** In which languages a map's pages stand, the base language first. */
export function languagesOf(id: string): Language[] {
	return [BASE_LANGUAGE, ...wordLanguages(ROOT, id)];
}

/** Where each map has a page, in each of its languages. */
export function mapEntries(has = always, languages = languagesOf): { at: string }[] {
	return mapEntriesOf(() => [{}], has, languages);
}

/** Where each map has its pages of one kind. */
export function mapEntriesOf<Entry extends object>(
	entriesOf: (id: string) => readonly Entry[],
	has = always,
	languages = languagesOf
): (Entry & { at: string })[] {
	return IDS.filter(has).flatMap((id) =>
		languages(id).flatMap((language) =>
			entriesOf(id).map((entry) => ({ ...entry, at: inLanguage(mapOf(id), language) }))
		)
	);
}

/** Whether a dataset has a lesson, and so a handout. */
export const hasLesson: Has = (id) => existsSync(`${geoFolder(ROOT, id)}/lesson.json`);

/** Whether its lesson has a plan. */
export const hasPlan: Has = (id) => hasLesson(id) && hasLessonPlan(ROOT, id);

/** Whether a dataset keeps editions, and so has corrections to show. */
export const hasEditions: Has = (id) => existsSync(`${editionsFolder(ROOT, id)}/editions.json`);

function mapOf(id: string): string {
	return mapRootOf(id).slice(1);
}
