import { Recent } from '../recent.ts';

/** Comparisons hold the shapes of what changed hands. */
const KEPT_ANSWERS = 24;

/**
 * One question at a time, the latest wins: what was answered before stays until the new answer is
 * here, and nothing is asked twice.
 */
export class Latest<Question, Answer> {
	#ask: (question: Question) => Promise<Answer>;
	#known = new Recent<Answer>(KEPT_ANSWERS);
	#wanted: string | null = null;
	#question: Question | null = null;
	#busy = false;
	#shown = $state.raw<{ key: string; question: Question; answer: Answer } | null>(null);
	#waiting = $state(false);
	#problem = $state.raw<string | null>(null);

	constructor(ask: (question: Question) => Promise<Answer>) {
		this.#ask = ask;
	}

	/** What was answered last, and to which question; it may not be the one wanted now. */
	get shown(): { question: Question; answer: Answer } | null {
		return this.#shown;
	}
	/** The answer to what is wanted; null until it is known. */
	get answer(): Answer | null {
		return this.#waiting || this.#problem !== null ? null : (this.#shown?.answer ?? null);
	}
	/** The answer to this very question; null while another's is shown. */
	answerTo(question: Question | null): Answer | null {
		return this.#shown?.key === JSON.stringify(question) ? this.#shown.answer : null;
	}
	/** Whether the wanted answer is still being computed. */
	get waiting(): boolean {
		return this.#waiting;
	}
	/** Why there is no answer, in words. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Asks, unless it is known. Null: nothing is wanted, and nothing is shown. */
	want(question: Question | null): void {
		const key = question === null ? null : JSON.stringify(question);
		if (key === this.#wanted) return;
		this.#wanted = key;
		this.#question = question;
		this.#problem = null;
		const known = key === null ? undefined : this.#known.get(key);
		if (question === null || key === null) this.#shown = null;
		else if (known !== undefined) this.#shown = { key, question, answer: known };
		this.#waiting = question !== null && known === undefined;
		void this.#work();
	}

	/** Tries again what failed. */
	retry(): void {
		const question = this.#question;
		this.#wanted = null;
		this.want(question);
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		while (this.#waiting && this.#question !== null && this.#wanted !== null) {
			const [question, key] = [this.#question, this.#wanted];
			try {
				const answer = await this.#ask(question);
				this.#known.set(key, answer);
				if (key !== this.#wanted) this.#settleIfKnown();
				else this.#show(key, question, answer);
			} catch (error) {
				if (key !== this.#wanted) continue;
				this.#problem = error instanceof Error ? error.message : String(error);
				this.#waiting = false;
			}
		}
		this.#busy = false;
	}

	/** What is wanted by now may be known already. */
	#settleIfKnown(): void {
		const known = this.#wanted === null ? undefined : this.#known.get(this.#wanted);
		if (known !== undefined && this.#wanted !== null && this.#question !== null) {
			this.#show(this.#wanted, this.#question, known);
		}
	}

	#show(key: string, question: Question, answer: Answer): void {
		this.#shown = { key, question, answer };
		this.#waiting = false;
	}
}
