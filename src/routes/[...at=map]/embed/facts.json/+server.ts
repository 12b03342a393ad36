import { json } from '@sveltejs/kit';
import { embedFacts } from '../../../(shared)/embed-data.ts';
import { datasetAt, languagesOf, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Of a map in one language there is nothing that its page does not hold. */
export const entries: EntryGenerator = () =>
	mapEntriesOf((id) => (languagesOf(id).length > 1 ? [{}] : []));

/** What an embed says in the language of this address, for the page of another. */
export const GET: RequestHandler = ({ params }) => json(embedFacts(datasetAt(params.at)));
