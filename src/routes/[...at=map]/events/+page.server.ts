import { eventsData } from '../../(shared)/events-data.ts';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params }) => eventsData(datasetAt(params.at));
