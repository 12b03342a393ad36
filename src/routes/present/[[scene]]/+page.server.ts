import { lessonData, lessonEntries } from '../../(shared)/lesson-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonEntries();

export const load: PageServerLoad = ({ params }) => lessonData(params.scene ?? null);
