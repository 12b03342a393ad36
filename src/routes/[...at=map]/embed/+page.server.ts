import { embedData } from '../../(shared)/embed-data.ts';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params }) => embedData(datasetAt(params.at));
