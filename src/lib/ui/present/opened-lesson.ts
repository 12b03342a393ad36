/** The teacher's own lesson that a window has open, for its other pages. */
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { readShared } from '$lib/state/lesson/lesson-messages.ts';
import { sessionText } from './present-world.ts';

/** Under which a window remembers the lesson of a map. */
export const lessonKey = (root: string) => `salient-lesson${root}`;

/**
 * Null where the window shows the lesson of the site.
 * @param root of the map
 */
export function openedLesson(root: string): LessonFile | null {
	return readShared(sessionText(lessonKey(root)).read())?.own ?? null;
}
