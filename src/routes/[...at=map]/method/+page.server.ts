import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import { methodData } from '../../(shared)/method-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params }) => methodData(datasetAt(params.at));
