import { eventData, eventEntries, eventRecord } from '../../../(shared)/event-data.ts';
import { datasetAt, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntriesOf(eventEntries);

export const load: PageServerLoad = ({ params, locals }) => {
	const id = datasetAt(params.at);
	const data = eventData(params.id, id);
	locals.share = data.share;
	locals.record = eventRecord(data, id);
	return data;
};
