import { lessonScenes } from '../../../(shared)/lesson-data.ts';
import { datasetAt, hasLesson, mapEntries } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntries(hasLesson);

export const load: PageServerLoad = ({ params }) => ({
	scenes: lessonScenes(datasetAt(params.at))
});
