/** Which way a lesson goes: its stops, and where a step leads. */
import {
	hasShortPath,
	stopBeside,
	stopsOf,
	type LessonPath
} from '../../domain/lesson/lessonPath.ts';
import type { Scene } from '../../domain/lesson/scene.ts';

export class Way {
	#scenes: () => readonly Scene[];
	path = $state<LessonPath>('whole');

	/** @param scenes of the lesson that is open */
	constructor(scenes: () => readonly Scene[]) {
		this.#scenes = scenes;
	}

	/** Whether there is a choice. */
	get hasShort(): boolean {
		return hasShortPath(this.#scenes());
	}
	/** Indexes of the scenes that steps lead to. */
	get stops(): readonly number[] {
		return stopsOf(this.#scenes(), this.path);
	}
	/** Where a step from a scene leads; null where it leads nowhere. */
	beside(index: number, by: 1 | -1): number | null {
		return stopBeside(this.stops, index, by);
	}
	/**
	 * Takes up an address.
	 * @param said what it says of the path; the whole lesson where it says nothing
	 * @param before what counts where it names no scene either
	 */
	takeUp(said: LessonPath | undefined, before: LessonPath | null | undefined): void {
		this.path = said === 'short' ? said : (before ?? 'whole');
	}
}
