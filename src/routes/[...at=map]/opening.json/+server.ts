import { json } from '@sveltejs/kit';
import { exploreData } from '../../(shared)/explore-data.ts';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => mapEntries();

/** What the scripts of the map's page begin with. */
export const GET: RequestHandler = ({ params }) => json(exploreData(datasetAt(params.at)));
