/**
 * What the map of a lesson shows: the scene, until the teacher steps off the script by dragging
 * it or changing the day; one call brings it back.
 */
import { isInPeriod, type Dataset } from '../../domain/dataset/dataset.ts';
import { isSameLens } from '../../domain/reports/lens.ts';
import type { Scene } from '../../domain/lesson/scene.ts';
import type { DayPicture } from '../day-picture.ts';
import type { Day } from '../../domain/time/day.ts';
import { stopFrom } from '../../domain/time/stops.ts';
import type { CameraView } from '../../domain/view/mapModel.ts';
import type { DayComputer } from '../day-computer.ts';
import { DayResults } from '../day-results.svelte.ts';
import { layerFiles, LayerFiles, type FetchJson } from '../layer-files.svelte.ts';

/** Whatever a map stands under: a lesson that is given, or one that is written. */
export interface ShownScene {
	readonly scene: Scene;
	/** The one that is likely to be asked for next. */
	readonly next: Scene | null;
	/** Another where the map has to leave what the teacher looked at, and show its scene. */
	readonly sceneKey: string;
}

/** Where the map is asked to look: a new object for each request. */
export type LookRequest =
	{ to: 'scene'; animate: boolean } | { to: 'camera'; camera: CameraView; animate: boolean };

export class LessonMap {
	readonly dataset: Dataset;
	readonly files: LayerFiles;
	#lesson: ShownScene;
	#computer: DayComputer;
	#results: DayResults;
	#day = $state.raw<Day | null>(null);
	#isMoved = $state(false);
	#camera = $state.raw<CameraView | null>(null);
	#request = $state.raw<LookRequest>({ to: 'scene', animate: false });
	#shown = '';

	constructor(lesson: ShownScene, dataset: Dataset, computer: DayComputer, fetchJson: FetchJson) {
		this.dataset = dataset;
		this.#lesson = lesson;
		this.#computer = computer;
		this.#results = new DayResults(computer);
		this.files = new LayerFiles(fetchJson);
	}

	get scene(): Scene {
		return this.#lesson.scene;
	}
	get day(): Day {
		return this.#day ?? this.scene.day;
	}
	/** Areas and front of the day under the scene's lens; null until they are computed. */
	get result(): DayPicture | null {
		const result = this.#results.current;
		return result?.day === this.day && isSameLens(result.lens, this.scene.lens) ? result : null;
	}
	get problem(): string | null {
		return this.#results.problem;
	}
	/** Whether the teacher stepped off the script. */
	get isOffScript(): boolean {
		return this.#isMoved || this.#day !== null;
	}
	/** Where the map looks now. */
	get camera(): CameraView | null {
		return this.#camera;
	}
	get request(): LookRequest {
		return this.#request;
	}

	load(): Promise<void> {
		return this.files.load(layerFiles(this.dataset));
	}

	/** Another scene is shown, in this window or by way of another. */
	follow(): void {
		const key = this.#lesson.sceneKey;
		const isFirst = this.#shown === '';
		if (key === this.#shown) return;
		this.#shown = key;
		this.#day = null;
		this.#isMoved = false;
		this.#request = { to: 'scene', animate: !isFirst };
		this.#want();
	}

	/** Back to what the scene shows. */
	comeBack(): void {
		this.#day = null;
		this.#isMoved = false;
		this.#request = { to: 'scene', animate: true };
		this.#want();
	}

	goTo(day: Day): void {
		if (!isInPeriod(this.dataset.period, day)) return;
		this.#day = day === this.scene.day ? null : day;
		this.#want();
	}
	stepDay(by: number): void {
		this.goTo(stopFrom(this.day, this.dataset.period, by));
	}

	look(camera: CameraView, { animate = true } = {}): void {
		this.#isMoved = true;
		this.#request = { to: 'camera', camera, animate };
	}

	/** The map moves. */
	moved(camera: CameraView): void {
		this.#camera = camera;
	}
	/** The map came to rest. */
	rested(camera: CameraView, byTeacher: boolean): void {
		this.#camera = camera;
		if (byTeacher) this.#isMoved = true;
	}

	destroy(): void {
		this.#computer.destroy();
	}

	#want(): void {
		// What is likely to be asked for next: the next scene, or the days beside this one.
		const { next } = this.#lesson;
		const { period } = this.dataset;
		const near =
			this.#day === null
				? next && next.lens.sources === this.scene.lens.sources
					? [next.day]
					: []
				: [1, -1].map((by) => stopFrom(this.day, period, by));
		this.#results.want(
			this.day,
			this.scene.lens,
			near.filter((day) => isInPeriod(period, day))
		);
	}
}
