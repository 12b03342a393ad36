import { placeData, placeEntries } from '../../../(shared)/place-data.ts';
import { datasetAt, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntriesOf(placeEntries);

export const load: PageServerLoad = ({ params }) => placeData(params.id, datasetAt(params.at));
