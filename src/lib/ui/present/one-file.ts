/** A teacher's own lesson inside the single file, as data that no browser runs. */
import * as v from 'valibot';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { LARGEST_LESSON } from '$lib/domain/lesson/readText.ts';
import type { GivenLesson } from '$lib/state/lesson/lesson-world.ts';

const ID = 'own-lesson';
const BEHIND = '<meta charset="utf-8" />';

const lessonSchema = v.object({
	name: v.string(),
	text: v.pipe(v.string(), v.maxLength(LARGEST_LESSON))
});

/**
 * The page of the single file with a lesson in it.
 * Throws where the page is none that could hold one.
 */
export function withLesson(page: string, { name, text }: LessonFile): string {
	if (!page.includes(BEHIND)) throw new Error('This is not the single file.');
	// Nothing of a lesson may end the element that holds it.
	const json = JSON.stringify({ name, text }).replaceAll('<', '\\u003c');
	return page.replace(
		BEHIND,
		() => `${BEHIND}<script type="application/json" id="${ID}">${json}</script>`
	);
}

/** The lesson that a single file was made with; null where it is that of the site. */
export function lessonWithin(document: Document): GivenLesson | null {
	const text = document.querySelector(`script#${ID}`)?.textContent;
	if (text === undefined) return null;
	try {
		return { ok: true, file: v.parse(lessonSchema, JSON.parse(text)) };
	} catch {
		return { ok: false, why: 'broken' };
	}
}
