import { claimsData, hasClaims } from '../../(shared)/claims-data.ts';
import { datasetAt, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasClaims);

export const load: PageServerLoad = ({ params }) => claimsData(datasetAt(params.at));
