import { eventData, eventEntries } from '../../(shared)/event-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => eventEntries();

export const load: PageServerLoad = ({ params }) => eventData(params.id);
