import { exploreData } from '../(shared)/explore-data.ts';
import { datasetAt, mapEntries } from '../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params }) => exploreData(datasetAt(params.at));
