import { lessonScenes } from '../lesson-scenes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ scenes: lessonScenes() });
