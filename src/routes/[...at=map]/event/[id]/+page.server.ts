import { eventData, eventEntries } from '../../../(shared)/event-data.ts';
import { datasetAt, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntriesOf(eventEntries);

export const load: PageServerLoad = ({ params }) => eventData(params.id, datasetAt(params.at));
