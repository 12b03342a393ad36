/** The one place that writes the address: which changes make an entry for Back, and when. */
import type { Timer } from './playback.svelte.ts';
import { encodeView, type ViewState } from './view-state.ts';

/** The browser's address bar, as far as the state needs it. */
export interface AddressBar {
	query(): URLSearchParams;
	write(query: URLSearchParams, how: 'push' | 'replace'): void;
}

const QUIET_MILLISECONDS = 250;

export class Address {
	#bar: AddressBar;
	#timer: Timer;
	#inRun = false;
	#pending: ViewState | null = null;
	#cancel: (() => void) | null = null;

	constructor(bar: AddressBar, timer: Timer) {
		this.#bar = bar;
		this.#timer = timer;
	}

	/** A step that Back returns from. */
	push(view: ViewState): void {
		this.flush();
		this.#write(view, 'push');
	}

	/** A change of the same step: written once things are quiet, since browsers limit the rate. */
	replace(view: ViewState): void {
		this.#pending = view;
		this.#cancel?.();
		this.#cancel = this.#timer(() => this.flush(), QUIET_MILLISECONDS);
	}

	/** One change of many that Back undoes together: dragging, holding a key, playing. */
	continueRun(view: ViewState): void {
		if (this.#inRun) this.replace(view);
		else this.push(view);
		this.#inRun = true;
	}

	endRun(): void {
		this.flush();
		this.#inRun = false;
	}

	/** Forgets what is not written yet: the reader went Back. */
	drop(): void {
		this.#cancel?.();
		this.#cancel = null;
		this.#pending = null;
		this.#inRun = false;
	}

	/** Writes what waits. */
	flush(): void {
		this.#cancel?.();
		this.#cancel = null;
		if (this.#pending) this.#write(this.#pending, 'replace');
		this.#pending = null;
	}

	/** A push is written even when the address stays: where the camera comes to rest follows. */
	#write(view: ViewState, how: 'push' | 'replace'): void {
		const before = this.#bar.query();
		const query = encodeView(view, before);
		if (how === 'push' || query.toString() !== before.toString()) this.#bar.write(query, how);
	}
}
