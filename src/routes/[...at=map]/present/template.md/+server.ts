import { templateOf } from '../../../(shared)/lesson-format.ts';
import { datasetAt, hasLesson, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => mapEntries(hasLesson);

/** A scene to begin a lesson with. */
export const GET: RequestHandler = ({ params }) =>
	new Response(templateOf(datasetAt(params.at)), {
		headers: { 'content-type': 'text/markdown;charset=utf-8' }
	});
