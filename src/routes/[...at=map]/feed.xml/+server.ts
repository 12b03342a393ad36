import { correctionsFeed } from '../../(shared)/corrections-feed.ts';
import { datasetAt, hasEditions, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntries(hasEditions);

/** Corrections and editions as they come. */
export const GET: RequestHandler = ({ params }) =>
	new Response(correctionsFeed(datasetAt(params.at)), {
		headers: { 'content-type': 'application/atom+xml' }
	});
