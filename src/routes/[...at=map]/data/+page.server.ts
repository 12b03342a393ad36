import { recordOf } from '../../(shared)/page-record.ts';
import { takeAwayData, setOfData } from '../../(shared)/take-away-data.ts';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params, locals }) => {
	const id = datasetAt(params.at);
	locals.record = recordOf(id, setOfData(id));
	return takeAwayData(id);
};
