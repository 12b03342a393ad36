import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import { placePageEntries } from '../../(shared)/place-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries();

export const load: PageServerLoad = ({ params }) => ({
	withPage: placePageEntries(datasetAt(params.at)).map(({ id }) => id)
});
