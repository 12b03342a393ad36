/** A teacher's own file: what was read of it, what could not be, and what failed to open. */
import type { Problem } from '../../domain/model/problem.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import type { ReadLesson } from '../../domain/lesson/scene.ts';

type OwnLesson = ReadLesson & { file: LessonFile };

export class OwnFile {
	#readOwn: (file: LessonFile) => Promise<ReadLesson>;
	#open = $state.raw<OwnLesson | null>(null);
	#last: OwnLesson | null = null;
	#rejected = $state.raw<OwnLesson | null>(null);
	#unread = $state.raw<LessonFile | null>(null);

	constructor(readOwn: (file: LessonFile) => Promise<ReadLesson>) {
		this.#readOwn = readOwn;
	}

	/** The file on screen, with its scenes; there is at least one. */
	get open(): OwnLesson | null {
		return this.#open;
	}
	/** A file that holds no scene, and why: whatever was shown before is shown still. */
	get rejected(): { name: string; problems: readonly Problem[] } | null {
		return this.#rejected && { ...this.#rejected, name: this.#rejected.file.name };
	}
	/** A file that could not be read because what scenes may name did not load. */
	get unread(): LessonFile | null {
		return this.#unread;
	}

	/** @returns whether its scenes are now those of the lesson. Rejects where reading fails. */
	async take(file: LessonFile): Promise<boolean> {
		const read = { ...(await this.#readOwn(file)), file };
		this.#unread = null;
		this.#rejected = read.scenes.length === 0 ? read : null;
		if (read.scenes.length > 0) this.#open = this.#last = read;
		return read.scenes.length > 0;
	}
	/** Like `take`, but remembers a file that could not be read, for another try. */
	async tryToTake(file: LessonFile): Promise<boolean> {
		try {
			return await this.take(file);
		} catch {
			this.#unread = file;
			return false;
		}
	}
	close(): void {
		this.#open = this.#rejected = this.#unread = null;
	}
	/** The file closed last, where there is one. */
	reopen(): void {
		this.#open ??= this.#last;
	}
}
