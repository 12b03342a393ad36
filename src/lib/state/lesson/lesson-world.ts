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
	/** Which of the teacher's own it is, where the address says so. */
	lesson?: string | null;
}

/** A lesson that comes with the page: in its address, or in its file. */
export type GivenLesson =
	| { ok: true; file: LessonFile }
	/** `elsewhere`: the address names a lesson that this device has not; `broken`: it is not whole. */
	| { ok: false; why: 'elsewhere' | 'broken' };

/** The teacher's own lessons that the device keeps. */
export interface OwnLessons {
	keep(file: LessonFile): void;
	/** @param id as `lessonId` gives it */
	recall(id: string): LessonFile | null;
}

/** The scene's place in the address bar. */
export interface SceneAddress {
	/** Null for the lesson as such. */
	read(): NamedScene | null;
	/** Which way the lesson goes, by the address. */
	path(): LessonPath;
	/** @param own which of the teacher's own lessons; null for a scene of the built-in one */
	write(slug: string, own: string | null, path: LessonPath): void;
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
	/** What the page was opened with besides the built-in lesson. Never rejects. */
	given: () => Promise<GivenLesson | null>;
	/** Null where a window keeps nothing by itself. */
	kept: OwnLessons | null;
	/** Reads a teacher's own file. */
	readOwn: (file: LessonFile) => Promise<ReadLesson>;
}
