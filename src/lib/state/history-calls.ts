/** Calls of the browser's history, some of which browsers refuse when they come too fast. */
import type { Timer } from './playback.svelte.ts';

/** `push` makes an entry that Back returns from; `replace` changes the one that is there. */
export type HistoryHow = 'push' | 'replace';

/** Safari takes a hundred calls in thirty seconds. */
export const RETRY_MILLISECONDS = 5_000;

export class HistoryCalls {
	#timer: Timer;
	#owed: { how: HistoryHow; call: (how: HistoryHow) => void } | null = null;
	#cancel: (() => void) | null = null;

	constructor(timer: Timer) {
		this.#timer = timer;
	}

	/**
	 * Makes a call. One that is refused is made again later, unless another takes its place; an entry
	 * that is still owed is made by whichever call is taken first.
	 * @param call throws where the browser refuses
	 */
	make(how: HistoryHow, call: (how: HistoryHow) => void): void {
		const as = this.#owed?.how === 'push' ? 'push' : how;
		this.drop();
		try {
			call(as);
		} catch {
			this.#owed = { how: as, call };
			this.#cancel = this.#timer(() => {
				this.make(as, call);
			}, RETRY_MILLISECONDS);
		}
	}

	/** Forgets what is owed. */
	drop(): void {
		this.#cancel?.();
		this.#cancel = null;
		this.#owed = null;
	}
}
