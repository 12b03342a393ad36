/** What a page hands to the lesson that is written on it. */
import type { LessonFile } from '$lib/domain/lesson/readLesson.ts';
import type { DayComputer } from '$lib/state/day-computer.ts';
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';
import type { DraftStore } from '$lib/state/lesson/draft-store.ts';
import type { PictureStore } from '$lib/state/lesson/lesson-pictures.svelte.ts';
import type { GroundSource } from '../scene-ground.svelte.ts';

export interface EditWorld extends GroundSource {
	store: DraftStore;
	pictures: PictureStore;
	/** Forgets pictures that no lesson names any more. Never rejects. */
	tidy: () => Promise<void>;
	computer: DayComputer;
	fetchJson: FetchJson;
	/** The lesson of the site as its author wrote it. Rejects where it does not come. */
	fetchBuiltIn: () => Promise<LessonFile>;
	/** Of the lesson, and of its handout. */
	lessonAddress: string;
	printAddress: string;
	/** Of the page that says how a lesson's file is written. */
	formatAddress: string;
	/** Of the single file; null where this map has none. */
	classroomAddress: string | null;
}
