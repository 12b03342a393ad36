/** Playing through the days at a chosen pace. The clock is injected. */

/** Days a second. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Calls back once after some milliseconds; returns how to cancel that. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

/** What plays. */
export interface Played {
	/** Goes one day on; false at the end. */
	step: () => boolean;
	/** Whether the day is on screen, so that the next may come. */
	isShown: () => boolean;
}

export class Playback {
	#timer: Timer;
	#played: Played;
	/** How often the day on screen has been waited for. */
	#waits = 0;
	#cancel: (() => void) | null = null;
	#run = Symbol('play');
	#playing = $state(false);
	#beganAnew = $state(false);
	#speed: Speed;

	constructor(timer: Timer, played: Played, speed: Speed = 1) {
		this.#timer = timer;
		this.#played = played;
		this.#speed = $state(speed);
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Whether this playing went back to the first day. */
	get beganAnew(): boolean {
		return this.#playing && this.#beganAnew;
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

	play({ anew = false } = {}): void {
		if (this.#playing) return;
		this.#run = Symbol('play');
		this.#beganAnew = anew;
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
			// Where days are computed slowly it plays more slowly, down to the slowest pace.
			if (!this.#played.isShown() && ++this.#waits < this.#speed) {
				this.#wait();
				return;
			}
			this.#waits = 0;
			if (this.#played.step()) this.#wait();
			else this.pause();
		}, 1000 / this.#speed);
	}
}
