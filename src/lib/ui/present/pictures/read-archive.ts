/** A lesson with pictures, from an archive on a reader's device. A part of the page of its own. */
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import {
	readLessonArchive,
	type ArchiveRefusal
} from '$lib/domain/lesson/pictures/lessonArchive.ts';
import { renamePictures } from '$lib/domain/lesson/pictures/namedPictures.ts';
import { namedPicture, type Picture } from '$lib/domain/lesson/pictures/picture.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { say } from '$lib/words/say.ts';
import { fitPicture } from './fit-picture.ts';

export type ReadArchive =
	| { ok: true; file: LessonFile; pictures: Picture[]; lost: string[] }
	| { ok: false; kind: ArchiveRefusal };

/** Its pictures bear the names of what they hold, and so do the scenes that name them. Never rejects. */
export async function readArchive(name: string, bytes: Uint8Array): Promise<ReadArchive> {
	const read = readLessonArchive(name, bytes);
	if (!read.ok) return read;
	const { file, pictures, problems } = read.archive;
	const renamed = new Map<string, string>();
	const fitted: Picture[] = [];
	const lost = problems.map(formatProblem);
	for (const picture of pictures) {
		const isOurs = namedPicture(picture.name, picture.type, picture.bytes).name === picture.name;
		const fit = isOurs
			? { ok: true as const, picture }
			: await fitPicture(new Blob([picture.bytes], { type: picture.type }), picture.name);
		if (!fit.ok) {
			lost.push(say.lessonMore.pictureDamaged({ name: picture.name }));
			continue;
		}
		fitted.push(fit.picture);
		renamed.set(picture.name, fit.picture.name);
	}
	return {
		ok: true,
		file: { ...file, text: renamePictures(file.text, renamed) },
		pictures: fitted,
		lost
	};
}
