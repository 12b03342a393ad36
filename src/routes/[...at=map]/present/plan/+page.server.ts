import { lessonPlan } from '../../../(shared)/lesson-plan.ts';
import { datasetAt, hasPlan, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasPlan);

export const load: PageServerLoad = ({ params }) => lessonPlan(datasetAt(params.at));
