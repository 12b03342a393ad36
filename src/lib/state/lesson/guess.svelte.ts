/** What the class guesses before the answer is shown. Nothing of it is kept. */
import { Drawing } from './drawing.svelte.ts';

export class Guess {
	readonly drawing = new Drawing();
	/** Per cent; null before a guess. */
	share = $state<number | null>(null);
	/** Ids of events, the earliest first; null before a guess. */
	order = $state.raw<readonly string[] | null>(null);

	clear(): void {
		this.drawing.clear();
		this.share = null;
		this.order = null;
	}
}
