import { placeData, placeEntries } from '../../(shared)/place-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => placeEntries();

export const load: PageServerLoad = ({ params }) => placeData(params.id);
