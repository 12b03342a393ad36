/** The teacher's own lessons that this device has seen last, so that a link to one finds it again. */
import * as v from 'valibot';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { lessonId } from '$lib/state/lesson/lesson-id.ts';
import type { OwnLessons } from '$lib/state/lesson/lesson-world.ts';
import { storedText } from '../kit/browser-world.ts';

const MOST = 5;
const keptSchema = v.array(v.object({ name: v.string(), text: v.string() }));

/** @param root of the map whose lessons they are */
export function ownLessons(root: string): OwnLessons {
	const stored = storedText(`salient-own-lessons${root}`);
	const kept = (): LessonFile[] => {
		try {
			const read = v.safeParse(keptSchema, JSON.parse(stored.read() ?? '[]'));
			return read.success ? read.output : [];
		} catch {
			return [];
		}
	};
	return {
		keep(file) {
			const others = kept().filter(({ text }) => text !== file.text);
			const { name, text } = file;
			stored.write(JSON.stringify([{ name, text }, ...others].slice(0, MOST)));
		},
		recall: (id) => kept().find((file) => lessonId(file) === id) ?? null
	};
}
