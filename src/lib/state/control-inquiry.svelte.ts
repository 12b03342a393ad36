/** What the reader points at, and the worker's answer who holds it. The latest question wins. */
import { isSameLens } from '../domain/reports/lens.ts';
import type { Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { Picked } from '../domain/view/mapModel.ts';
import type { ControlAnswer, ControlQuestion } from '../workers/messages.ts';
import type { DayComputer } from './day-computer.ts';

export type { ControlAnswer };

/** What is pointed at, on which day and under which lens. */
interface Asked {
	picked: Picked;
	day: Day;
	lens: Lens;
}

export class ControlInquiry {
	#computer: DayComputer;
	#shown = $state.raw<(Asked & { answer: ControlAnswer | null; failed?: boolean }) | null>(null);
	#latest: (Asked & { question: ControlQuestion }) | null = null;
	#busy = false;

	constructor(computer: DayComputer) {
		this.#computer = computer;
	}

	/** What is answered: a place whose holder is asked stands here once the answer is known. */
	get picked(): Picked | null {
		return this.#shown?.picked ?? null;
	}

	/** The day that the answer is of. */
	get day(): Day | null {
		return this.#shown?.day ?? null;
	}

	/** Who holds it; null for what nobody holds, such as an event. */
	get answer(): ControlAnswer | null {
		return this.#shown?.answer ?? null;
	}

	/** Whether the question could not be answered: what is pointed at stands here all the same. */
	get failed(): boolean {
		return this.#shown?.failed === true;
	}

	/**
	 * Asks who holds what is picked; `null` puts the answer away. The answer before stands until
	 * then, unless it is of another day or lens: those it would contradict.
	 */
	ask(picked: Picked | null, day: Day, lens: Lens): void {
		const question = picked && questionOf(picked, day, lens);
		this.#latest = picked && question ? { picked, day, lens, question } : null;
		if (picked && !question) this.#shown = { picked, day, lens, answer: null };
		else if (!picked || this.#shown?.day !== day || !isSameLens(this.#shown.lens, lens)) {
			this.#shown = null;
		}
		if (this.#latest) void this.#work();
	}

	/** One question at a time: a pointer on the move asks more than anyone needs answered. */
	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (let asked = this.#latest; asked; asked = this.#latest === asked ? null : this.#latest) {
			try {
				const answer = await this.#computer.ask(asked.question);
				if (this.#latest === asked) this.#shown = { ...asked, answer };
			} catch {
				// A card that was pinned can still be closed, and asked again.
				if (this.#latest === asked) this.#shown = { ...asked, answer: null, failed: true };
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
