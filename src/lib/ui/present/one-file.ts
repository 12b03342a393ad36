/** A teacher's own lesson inside the single file, as data that no browser runs. */
import * as v from 'valibot';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { LARGEST_LESSON } from '$lib/domain/lesson/readText.ts';
import { pictureType, type Picture } from '$lib/domain/lesson/pictures/picture.ts';
import { fromBase64, toBase64 } from '$lib/state/lesson/base64.ts';
import type { GivenLesson } from '$lib/state/lesson/lesson-world.ts';

const ID = 'own-lesson';
const BEHIND = '<meta charset="utf-8" />';

const lessonSchema = v.object({
	name: v.string(),
	text: v.pipe(v.string(), v.maxLength(LARGEST_LESSON)),
	// Files of before have none.
	pictures: v.optional(v.array(v.object({ name: v.string(), data: v.string() })), [])
});

/**
 * The page of the single file with a lesson in it.
 * Throws where the page is none that could hold one.
 */
export function withLesson(
	page: string,
	{ name, text }: LessonFile,
	pictures: readonly Picture[] = []
): string {
	if (!page.includes(BEHIND)) throw new Error('This is not the single file.');
	// Nothing of a lesson may end the element that holds it.
	const json = JSON.stringify({
		name,
		text,
		pictures: pictures.map((each) => ({ name: each.name, data: toBase64(each.bytes) }))
	}).replaceAll('<', '\\u003c');
	return page.replace(
		BEHIND,
		() => `${BEHIND}<script type="application/json" id="${ID}">${json}</script>`
	);
}

/** The lesson that a single file was made with; null where it is that of the site. */
export function lessonWithin(document: Document): GivenLesson | null {
	const given = readWithin(document);
	if (given === null || given === 'broken') return given && { ok: false, why: given };
	const { name, text } = given;
	return { ok: true, file: { name, text } };
}

/** The pictures of that lesson. */
export function picturesWithin(document: Document): Picture[] {
	const given = readWithin(document);
	return given === null || given === 'broken'
		? []
		: given.pictures.flatMap(({ name, data }) => {
				const bytes = fromBase64(data);
				const type = bytes && pictureType(bytes);
				return type ? [{ name, type, bytes }] : [];
			});
}

function readWithin(document: Document): v.InferOutput<typeof lessonSchema> | 'broken' | null {
	const text = document.querySelector(`script#${ID}`)?.textContent;
	if (text === undefined) return null;
	try {
		return v.parse(lessonSchema, JSON.parse(text));
	} catch {
		return 'broken';
	}
}
