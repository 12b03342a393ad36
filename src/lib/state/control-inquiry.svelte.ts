/** What the reader points at, and the worker's answer who holds it. The latest question wins. */
import type { Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { Picked } from '../domain/view/mapModel.ts';
import type { ControlAnswer, ControlQuestion } from '../workers/messages.ts';
import type { DayComputer } from './day-computer.ts';

export type { ControlAnswer };

export class ControlInquiry {
	#computer: DayComputer;
	#picked = $state.raw<Picked | null>(null);
	#answer = $state.raw<ControlAnswer | null>(null);
	#latest: { picked: Picked; question: ControlQuestion } | null = null;
	#busy = false;

	constructor(computer: DayComputer) {
		this.#computer = computer;
	}

	/** What is answered: a place whose holder is asked stands here once the answer is known. */
	get picked(): Picked | null {
		return this.#picked;
	}

	/** Who holds it; null for what nobody holds, such as an event. */
	get answer(): ControlAnswer | null {
		return this.#answer;
	}

	/** Asks who holds what is picked; `null` puts the answer away. */
	ask(picked: Picked | null, day: Day, lens: Lens): void {
		const question = picked && questionOf(picked, day, lens);
		this.#latest = picked && question ? { picked, question } : null;
		if (this.#latest) void this.#work();
		else {
			this.#picked = picked;
			this.#answer = null;
		}
	}

	/** One question at a time: a pointer on the move asks more than anyone needs answered. */
	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (let asked = this.#latest; asked; asked = this.#latest === asked ? null : this.#latest) {
			try {
				const answer = await this.#computer.ask(asked.question);
				if (this.#latest === asked) {
					this.#picked = asked.picked;
					this.#answer = answer;
				}
			} catch {
				// The day fails the same way, and says so.
				if (this.#latest === asked) this.#answer = null;
			}
		}
		this.#busy = false;
	}
}

function questionOf(picked: Picked, day: Day, lens: Lens): ControlQuestion | null {
	const { kind, id, lon, lat } = picked;
	const isHeld = kind === 'settlement' || kind === 'control' || kind === 'front';
	return isHeld ? { day, lens, kind, id, lon, lat } : null;
}
