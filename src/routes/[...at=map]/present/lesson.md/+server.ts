import { readMapAddress } from '$lib/words/map-address.ts';
import { lessonSource } from '../../../(shared)/lesson-data.ts';
import { datasetAt, hasLesson, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => mapEntries(hasLesson);

/** The lesson as its author wrote it: what is changed into a lesson of one's own. */
export const GET: RequestHandler = ({ params }) =>
	new Response(lessonSource(datasetAt(params.at), readMapAddress(params.at).language), {
		headers: { 'content-type': 'text/markdown;charset=utf-8' }
	});
