/** A lesson that a reader chose from her device. */
import { LARGEST_ARCHIVE } from '$lib/domain/lesson/pictures/archiveSize.ts';
import type { ArchiveRefusal } from '$lib/domain/lesson/pictures/lessonArchive.ts';
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import { isArchive, LARGEST_LESSON, readText } from '$lib/domain/lesson/readText.ts';
import { loadPart } from '$lib/loading/late-parts.svelte.ts';
import type { LessonPictures } from '$lib/state/lesson/lesson-pictures.svelte.ts';
import { fileRefusal } from './file-refusal.ts';

/** What files may be chosen: by their names, which some systems know no kind of. */
export const LESSON_FILES = '.md,.markdown,.txt,.zip,text/markdown,text/plain,application/zip';

export type ChosenLesson =
	/** `lost` says what came with it and cannot be shown. */
	{ ok: true; file: LessonFile; lost: string } | { ok: false; why: string };

/**
 * The file of an input, told by its bytes; null where none was chosen. The input can be used again
 * for the same file. Never rejects.
 * @param pictures take in those that come with it
 */
export async function readChosen(
	input: HTMLInputElement,
	pictures: LessonPictures
): Promise<ChosenLesson | null> {
	const file = input.files?.[0];
	input.value = '';
	if (!file) return null;
	try {
		const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
		const isPacked = start[0] === 0x50 && start[1] === 0x4b;
		// Read no further than it takes to say that it is too large.
		const part = file.slice(0, (isPacked ? LARGEST_ARCHIVE : LARGEST_LESSON) + 1);
		const bytes = new Uint8Array(await part.arrayBuffer());
		if (isArchive(bytes)) return await unpacked(file.name, bytes, pictures);
		const read = readText(file.name, bytes);
		return read.ok ? { ...read, lost: '' } : refused(read.kind);
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message : String(error) };
	}
}

async function unpacked(
	name: string,
	bytes: Uint8Array,
	pictures: LessonPictures
): Promise<ChosenLesson> {
	const { readArchive } = await loadPart(() => import('./pictures/read-archive.ts'));
	const read = await readArchive(name, bytes);
	if (!read.ok) return refused(read.kind);
	await pictures.add(read.pictures);
	return { ok: true, file: read.file, lost: read.lost.join(' ') };
}

function refused(kind: ArchiveRefusal): ChosenLesson {
	return { ok: false, why: fileRefusal(kind) };
}
