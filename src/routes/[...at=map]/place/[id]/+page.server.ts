import { placeData, placePageEntries, placeRecord } from '../../../(shared)/place-data.ts';
import { datasetAt, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntriesOf(placePageEntries);

export const load: PageServerLoad = ({ params, locals }) => {
	const id = datasetAt(params.at);
	const data = placeData(params.id, id);
	locals.share = data.share;
	locals.record = placeRecord(data, id);
	return data;
};
