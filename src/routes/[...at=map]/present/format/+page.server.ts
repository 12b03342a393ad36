import { lessonFormat } from '../../../(shared)/lesson-format.ts';
import { datasetAt, hasLesson, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasLesson);

export const load: PageServerLoad = ({ params }) => lessonFormat(datasetAt(params.at));
