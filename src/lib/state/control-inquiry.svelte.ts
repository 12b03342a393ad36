/** What the reader points at, and the worker's answer who holds it. The latest question wins. */
import type { Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import type { Picked } from '../map/types.ts';
import type { ControlAnswer } from '../workers/messages.ts';
import type { DayComputer } from './day-computer.ts';

/** Kinds whose holder the worker knows. */
type Held = Picked & { kind: 'settlement' | 'control' | 'front' };

export class ControlInquiry {
	#computer: DayComputer;
	#picked = $state.raw<Picked | null>(null);
	#answer = $state.raw<ControlAnswer | null>(null);
	#count = 0;

	constructor(computer: DayComputer) {
		this.#computer = computer;
	}

	/** The place the answer is about. */
	get picked(): Picked | null {
		return this.#picked;
	}

	/** Null where nobody reports, and until the worker has answered. */
	get answer(): ControlAnswer | null {
		return this.#answer;
	}

	/** Asks who holds what is picked; `null` puts the answer away. */
	async ask(picked: Picked | null, day: Day, lens: Lens): Promise<void> {
		const count = ++this.#count;
		if (!picked || !isHeld(picked)) {
			this.#picked = picked;
			this.#answer = null;
			return;
		}
		const { kind, id, lon, lat } = picked;
		try {
			const answer = await this.#computer.ask({ day, lens, kind, id, lon, lat });
			if (count !== this.#count) return;
			this.#answer = answer;
			this.#picked = picked;
		} catch {
			// The day itself fails the same way, and that failure is shown.
			if (count === this.#count) this.#answer = null;
		}
	}
}

function isHeld(picked: Picked): picked is Held {
	return picked.kind === 'settlement' || picked.kind === 'control' || picked.kind === 'front';
}
