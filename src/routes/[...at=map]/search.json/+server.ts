import { json } from '@sveltejs/kit';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import { searchData } from '../../(shared)/search-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntries();

/** What the search loads when it is first used. */
export const GET: RequestHandler = ({ params }) => json(searchData(datasetAt(params.at)));
