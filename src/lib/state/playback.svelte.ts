/** Playing through the days at a chosen pace. The clock is injected. */

/** Days a second. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Calls back once after some milliseconds; returns how to cancel that. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

export class Playback {
	#timer: Timer;
	#step: () => boolean;
	#cancel: (() => void) | null = null;
	#run = Symbol('play');
	#playing = $state(false);
	#speed = $state<Speed>(1);

	/** @param step goes one day on; false at the end */
	constructor(timer: Timer, step: () => boolean) {
		this.#timer = timer;
		this.#step = step;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** One for each time of playing, from play to pause. */
	get run(): symbol {
		return this.#run;
	}

	get speed(): Speed {
		return this.#speed;
	}

	set speed(speed: Speed) {
		this.#speed = speed;
	}

	play(): void {
		if (this.#playing) return;
		this.#run = Symbol('play');
		this.#playing = true;
		this.#wait();
	}

	pause(): void {
		this.#playing = false;
		this.#cancel?.();
		this.#cancel = null;
	}

	#wait(): void {
		this.#cancel = this.#timer(() => {
			if (!this.#playing) return;
			if (this.#step()) this.#wait();
			else this.pause();
		}, 1000 / this.#speed);
	}
}
