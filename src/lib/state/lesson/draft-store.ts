import type { LessonFile } from '../../domain/lesson/readLesson.ts';

/** Where a draft is kept. */
export interface DraftStore {
	read(): LessonFile | null;
	/**
	 * Keeps the draft, and opens it.
	 * @returns whether `read` will give it back
	 */
	write(draft: LessonFile): boolean;
	/** Makes it the lesson of this window, whose scenes and handout are then those of the draft. */
	open(draft: LessonFile): void;
	/**
	 * Tells that another window may have written.
	 * @returns how to stop listening
	 */
	listen(hear: () => void): () => void;
}
