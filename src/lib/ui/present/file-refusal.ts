/** Why a file is no lesson, and what to do about it. */
import type { ArchiveRefusal } from '$lib/domain/lesson/pictures/lessonArchive.ts';
import { say } from '$lib/words/say.ts';

export function fileRefusal(kind: ArchiveRefusal): string {
	const words = say.lessonRefused;
	if (kind === 'archiveTooLarge' || kind === 'archiveDamaged' || kind === 'archiveNoLesson')
		return words[kind]();
	const remedy =
		kind === 'tooLarge' ? words.howLong() : kind === 'empty' ? words.howBegun() : words.how();
	return `${words.is({ what: words[kind]() })} ${remedy}`;
}
