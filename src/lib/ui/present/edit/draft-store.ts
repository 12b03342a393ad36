/** Where a browser keeps the lesson that is written in it. */
import * as v from 'valibot';
import { LONGEST_NAME } from '$lib/domain/lesson/draft.ts';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { LARGEST_LESSON } from '$lib/domain/lesson/readText.ts';
import type { DraftStore } from '$lib/state/lesson/draft-store.ts';
import { lessonKey, openedLesson } from '../opened-lesson.ts';
import { sessionText } from '../present-world.ts';

const fileSchema = v.object({
	name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
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
	const open = (draft: LessonFile) => {
		const now = openedLesson(root);
		const isOpen = now ? now.text === draft.text && now.name === draft.name : draft.text === '';
		// A window that shows it already keeps its place in it.
		if (!isOpen) opened.write(openedAs(draft));
	};
	return {
		open,
		read() {
			try {
				const read = v.safeParse(fileSchema, JSON.parse(localStorage.getItem(key) ?? 'null'));
				return read.success ? read.output : null;
			} catch {
				return null;
			}
		},
		write(draft) {
			open(draft);
			// What is kept stays as it was rather than be something that is refused when it is read.
			if (!v.is(fileSchema, draft)) return false;
			try {
				localStorage.setItem(key, JSON.stringify(draft));
				return true;
			} catch {
				return false;
			}
		},
		listen(hear) {
			const onStorage = (event: StorageEvent) => {
				if (event.key === key) hear();
			};
			// A page that was left and is gone back to has heard nothing meanwhile.
			const onShow = ({ persisted }: PageTransitionEvent) => {
				if (persisted) hear();
			};
			addEventListener('storage', onStorage);
			addEventListener('pageshow', onShow);
			return () => {
				removeEventListener('storage', onStorage);
				removeEventListener('pageshow', onShow);
			};
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
