import { handout } from '../../(shared)/handout.ts';
import { datasetAt, hasLesson, mapEntries, inBaseLanguage } from '../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasLesson, inBaseLanguage);

export const load: PageServerLoad = ({ params }) => handout(datasetAt(params.at));
