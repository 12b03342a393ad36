import { lessonData, lessonEntries } from '../../../(shared)/lesson-data.ts';
import { datasetAt, hasLesson, mapEntriesOf } from '../../../(shared)/maps.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => mapEntriesOf(lessonEntries, hasLesson);

export const load: PageServerLoad = ({ params }) =>
	lessonData(params.scene ?? null, datasetAt(params.at));
