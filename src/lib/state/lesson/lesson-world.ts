/** What a lesson needs of the window it is shown in. */
import type { LessonPath } from '../../domain/lesson/lessonPath.ts';
import type { LessonFile } from '../../domain/lesson/readLesson.ts';
import type { ReadLesson, Scene } from '../../domain/lesson/scene.ts';
import type { Memory } from '../theme-choice.svelte.ts';
import type { LessonWire } from './lesson-messages.ts';

/** A scene as an address names it: of the built-in lesson, or of a teacher's own file. */
export interface NamedScene {
	slug: string;
	isOwn: boolean;
}

/** The scene's place in the address bar. */
export interface SceneAddress {
	/** Null for the lesson as such. */
	read(): NamedScene | null;
	/** Which way the lesson goes, by the address. */
	path(): LessonPath;
	write(slug: string, isOwn: boolean, path: LessonPath): void;
}

export interface LessonWorld {
	/** The lesson that ships with the page. */
	scenes: readonly Scene[];
	/** Absent in the speaker's window, whose address stays. */
	address: SceneAddress | null;
	wire: LessonWire;
	/** Of this window, over reloads. */
	memory: Memory;
	now: () => number;
	/** Reads a teacher's own file. */
	readOwn: (file: LessonFile) => Promise<ReadLesson>;
}
