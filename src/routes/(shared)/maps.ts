/** The maps of the project, as the parameters of their pages. */
import { existsSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { datasetIds } from '$lib/build/openDataset.ts';
import { editionsFolder, geoFolder } from '$lib/build/folders.ts';
import { mapRootOf } from './map-root.ts';

const ROOT = '.';
const IDS: readonly string[] = datasetIds(ROOT);

/** What a page asks of a dataset before it is built for it. */
type Has = (id: string) => boolean;
const always: Has = () => true;

/** The dataset whose pages stand there. Throws SvelteKit's 404 where there is none. */
export function datasetAt(at: string | undefined): string {
	const id = IDS.find((each) => atOf(each) === (at ?? ''));
	return id ?? error(404, 'There is no such map.');
}

/** Where each map has a page. */
export function mapEntries(has = always): { at: string }[] {
	return IDS.filter(has).map((id) => ({ at: atOf(id) }));
}

/** Where each map has its pages of one kind. */
export function mapEntriesOf<Entry extends object>(
	entriesOf: (id: string) => readonly Entry[],
	has = always
): (Entry & { at: string })[] {
	return IDS.filter(has).flatMap((id) =>
		entriesOf(id).map((entry) => ({ ...entry, at: atOf(id) }))
	);
}

/** Whether a dataset has a lesson, and so a handout. */
export const hasLesson: Has = (id) => existsSync(`${geoFolder(ROOT, id)}/lesson.json`);

/** Whether a dataset keeps editions, and so has corrections to show. */
export const hasEditions: Has = (id) => existsSync(`${editionsFolder(ROOT, id)}/editions.json`);

function atOf(id: string): string {
	return mapRootOf(id).slice(1);
}
