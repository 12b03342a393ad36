import { handout } from '../../(shared)/handout.ts';
import { datasetAt, hasLesson, mapEntries } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasLesson);

export const load: PageServerLoad = ({ params }) => handout(datasetAt(params.at));
