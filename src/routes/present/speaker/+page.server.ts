import { lessonScenes } from '../../(shared)/lesson-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ scenes: lessonScenes() });
