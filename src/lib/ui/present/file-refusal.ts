/** Why a file is no lesson, and what to do about it. */
import type { ArchiveRefusal } from '$lib/domain/lesson/pictures/lessonArchive.ts';
import type { OtherFile } from '$lib/domain/lesson/readText.ts';
import { say } from '$lib/words/say.ts';

export function fileRefusal(kind: ArchiveRefusal): string {
	const words = say.lessonRefused;
	if (kind === 'archiveTooLarge' || kind === 'archiveDamaged' || kind === 'archiveNoLesson')
		return words[kind]();
	const remedy =
		kind === 'tooLarge' ? words.howLong() : kind === 'empty' ? words.howBegun() : words.how();
	return `${words.is({ what: whatItIs(kind) })} ${remedy}`;
}

function whatItIs(kind: OtherFile): string {
	const { pdf, picture, recording, oldOffice, rtf, packed, word, excel } = say.lessonRefused;
	const { powerpoint, writer, libreOffice, archive, tooLarge, notText, empty, table } =
		say.lessonRefused;
	const all: Readonly<Record<OtherFile, () => string>> = {
		...{ pdf, picture, recording, oldOffice, rtf, packed, word, excel },
		...{ powerpoint, writer, libreOffice, archive, tooLarge, notText, empty, table }
	};
	return all[kind]();
}
