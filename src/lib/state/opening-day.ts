/**
 * The day that a map opens on is computed when the site is built: it comes from its file, and the
 * worker with its tables waits until a reader wants more.
 */
import { DEFAULT_LENS, type Lens } from '../domain/control/types.ts';
import type { DayFrame } from '../domain/frame/dayFrame.ts';
import { OPENING_DAY_FILE } from '../domain/frame/frameFile.ts';
import { isSameLens } from '../domain/reports/lens.ts';
import type { Day } from '../domain/time/day.ts';
import { askPart } from '../loading/ask-part.ts';
import type { ControlQuestion } from '../workers/messages.ts';
import type { DayComputer } from './day-computer.ts';
import type { FetchJson } from './layer-files.svelte.ts';

export class OpeningDay implements DayComputer {
	readonly #day: Day;
	readonly #fetchJson: FetchJson;
	readonly #worker: DayComputer;
	#isWarm = false;

	/** @param worker computes all other days, and this one where its file does not come */
	constructor(day: Day, fetchJson: FetchJson, worker: DayComputer) {
		this.#day = day;
		this.#fetchJson = fetchJson;
		this.#worker = worker;
	}

	async compute(day: Day, lens: Lens): Promise<DayFrame> {
		const isOpening = day === this.#day && isSameLens(lens, DEFAULT_LENS);
		return (isOpening ? await this.#read() : null) ?? this.#worker.compute(day, lens);
	}

	ask(question: ControlQuestion) {
		return this.#worker.ask(question);
	}

	/** A reader is there: what she may want next is computed sooner by a worker that has begun. */
	warm(): void {
		if (this.#isWarm) return;
		this.#isWarm = true;
		// What fails here fails again, and is told, when it is wanted.
		this.#worker.compute(this.#day, DEFAULT_LENS).catch(() => (this.#isWarm = false));
	}

	destroy(): void {
		this.#worker.destroy();
	}

	async #read(): Promise<DayFrame | null> {
		try {
			const [data, code] = await Promise.all([
				this.#fetchJson(OPENING_DAY_FILE),
				askPart(() => import('./frame-check.ts'))
			]);
			const frame = code?.checkFrame(data);
			return frame?.day === this.#day && isSameLens(frame.lens, DEFAULT_LENS) ? frame : null;
		} catch {
			return null;
		}
	}
}
