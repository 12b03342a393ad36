/**
 * Computed days: each at most once, the wanted one first, its neighbours ahead of time. One
 * question is out at a time, so that dragging through fifty days asks for the first and the last.
 */
import type { Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { Recent } from '../recent.ts';
import { decodeDay, type DayFrame } from '../domain/frame/dayFrame.ts';
import type { DayComputer } from './day-computer.ts';
import type { DayPicture } from './day-picture.ts';

interface Wanted {
	day: Day;
	lens: Lens;
}

const KEPT_DAYS = 80;

export class DayResults {
	#computer: DayComputer;
	#known = new Recent<DayFrame>(KEPT_DAYS);
	#wanted: Wanted | null = null;
	#ahead: Wanted[] = [];
	/** Not asked for again until someone wants a day anew. */
	#failed = new Set<string>();
	#busy = false;
	#current = $state.raw<DayPicture | null>(null);
	#problem = $state.raw<string | null>(null);

	constructor(computer: DayComputer) {
		this.#computer = computer;
	}

	/** The wanted day once it is computed; the one shown before until then. */
	get current(): DayPicture | null {
		return this.#current;
	}

	/** Why the wanted day could not be computed, in words. */
	get problem(): string | null {
		return this.#problem;
	}

	/**
	 * Asks for a day and, after it, for days likely to be wanted next. The latest call wins; the
	 * answer shows in `current`.
	 */
	want(day: Day, lens: Lens, ahead: readonly Day[] = []): void {
		const before = this.#wanted;
		this.#wanted = { day, lens };
		this.#ahead = ahead.map((next) => ({ day: next, lens }));
		this.#failed.clear();
		const key = keyOf(this.#wanted);
		const known = this.#known.get(key);
		if (known) this.#show(known);
		// The one before failed, this one is yet to be tried. Tried again, it has failed until it comes.
		else if (!before || keyOf(before) !== key) this.#problem = null;
		void this.#work();
	}

	/** Nothing is wanted any more: what failed is told no longer. */
	leave(): void {
		this.#wanted = null;
		this.#ahead = [];
		this.#problem = null;
	}

	/** Tries again what failed. */
	retry(): void {
		if (this.#wanted) this.want(this.#wanted.day, this.#wanted.lens);
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (let next = this.#next(); next; next = this.#next()) {
			try {
				const frame = await this.#computer.compute(next.day, next.lens);
				this.#known.set(keyOf(next), frame);
				if (this.#wanted && keyOf(this.#wanted) === keyOf(next)) this.#show(frame);
			} catch (error) {
				this.#fail(next, error instanceof Error ? error.message : String(error));
			}
		}
		this.#busy = false;
	}

	#next(): Wanted | null {
		const missing = (wanted: Wanted) =>
			!this.#known.has(keyOf(wanted)) && !this.#failed.has(keyOf(wanted));
		if (this.#wanted && missing(this.#wanted)) return this.#wanted;
		return this.#ahead.find(missing) ?? null;
	}

	#fail(failed: Wanted, message: string): void {
		this.#failed.add(keyOf(failed));
		this.#ahead = [];
		if (this.#wanted && keyOf(this.#wanted) === keyOf(failed)) this.#problem = message;
	}

	#show(frame: DayFrame): void {
		this.#current = decodeDay(frame);
		this.#problem = null;
	}
}

function keyOf({ day, lens }: Wanted): string {
	return [day, lens.sources, lens.known].join('|');
}
