/** A lesson that a reader chose from her device. */
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { LARGEST_LESSON, readText } from '$lib/domain/lesson/readText.ts';

/**
 * The file of an input, told by its bytes; null where none was chosen. The input can be used again
 * for the same file. Never rejects.
 */
export async function readChosen(
	input: HTMLInputElement
): Promise<{ ok: true; file: LessonFile } | { ok: false; why: string } | null> {
	const file = input.files?.[0];
	input.value = '';
	if (!file) return null;
	try {
		// Read no further than it takes to say that it is too large.
		const part = file.slice(0, LARGEST_LESSON + 1);
		const read = readText(file.name, new Uint8Array(await part.arrayBuffer()));
		return read.ok ? read : { ok: false, why: `${read.problem.message} ${read.problem.hint}` };
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message : String(error) };
	}
}
