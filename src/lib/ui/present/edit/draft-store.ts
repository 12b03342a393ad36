/** Where a browser keeps the lesson that is written in it. */
import * as v from 'valibot';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { LARGEST_LESSON } from '$lib/domain/lesson/readText.ts';
import type { DraftStore } from '$lib/state/lesson/draft.svelte.ts';
import { lessonKey } from '../opened-lesson.ts';
import { sessionText } from '../present-world.ts';

const fileSchema = v.object({
	name: v.pipe(v.string(), v.maxLength(200)),
	text: v.pipe(v.string(), v.maxLength(LARGEST_LESSON))
});

/**
 * The draft of a map's lesson, kept over visits. It is also the lesson that is open in this window: its
 * handout and its scenes are those of the draft.
 * @param root of the map
 */
export function deviceDraft(root: string): DraftStore {
	const key = `salient-draft${root}`;
	const opened = sessionText(lessonKey(root));
	return {
		read() {
			try {
				const read = v.safeParse(fileSchema, JSON.parse(localStorage.getItem(key) ?? 'null'));
				return read.success ? read.output : null;
			} catch {
				return null;
			}
		},
		write(draft) {
			opened.write(openedAs(draft));
			try {
				localStorage.setItem(key, JSON.stringify(draft));
				return true;
			} catch {
				return false;
			}
		}
	};
}

/** What a window remembers that shows a lesson: this one, from its beginning. */
function openedAs(own: LessonFile): string {
	const shared = {
		scene: 0,
		black: false,
		question: 'hidden',
		activity: 'closed',
		startedAt: null
	};
	return JSON.stringify({ ...shared, own: own.text === '' ? null : own });
}
