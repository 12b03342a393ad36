import { correctionsData } from '../../(shared)/corrections-data.ts';
import { datasetAt, hasEditions, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasEditions);

export const load: PageServerLoad = ({ params }) => correctionsData(datasetAt(params.at));
