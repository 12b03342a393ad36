/** The one place that writes the address: which changes make an entry for Back, and when. */
import type { Dataset } from '../domain/dataset/dataset.ts';
import { HistoryCalls, type HistoryHow } from './history-calls.ts';
import type { Timer } from './playback.svelte.ts';
import { encodeView, type ViewState } from './view-state.ts';

/** The browser's address bar, as far as the state needs it. */
export interface AddressBar {
	query(): URLSearchParams;
	/** Throws where the browser refuses, which some do when the address changes too often. */
	write(query: URLSearchParams, how: HistoryHow): void;
}

const QUIET_MILLISECONDS = 300;
/** What never rests, as days that play fast, is written so often all the same. */
const LONGEST_MILLISECONDS = 1_000;
/** A key pressed again so soon goes on with what it did before. */
const LINGER_MILLISECONDS = 1_000;

export class Address {
	#dataset: Dataset;
	#bar: AddressBar;
	#timer: Timer;
	#calls: HistoryCalls;
	/** What goes on, if anything: whatever does not continue it ends it. */
	#run: symbol | null = null;
	#pending: ViewState | null = null;
	/** What the address said when it was last read or written here. */
	#said = '';
	#cancelWrite: (() => void) | null = null;
	#cancelLongest: (() => void) | null = null;
	#cancelEnd: (() => void) | null = null;

	constructor(dataset: Dataset, bar: AddressBar, timer: Timer) {
		this.#dataset = dataset;
		this.#bar = bar;
		this.#timer = timer;
		this.#calls = new HistoryCalls(timer);
	}

	/** A step that Back returns from. */
	push(view: ViewState): void {
		this.endRun();
		this.#write(view, 'push');
	}

	/** A change of the same step: written once things are quiet, since browsers limit the rate. */
	replace(view: ViewState): void {
		this.#pending = view;
		this.#cancelWrite?.();
		this.#cancelWrite = this.#timer(() => this.flush(), QUIET_MILLISECONDS);
		this.#cancelLongest ??= this.#timer(() => this.flush(), LONGEST_MILLISECONDS);
	}

	/**
	 * One change of many that Back undoes together: dragging, a run of keys, playing.
	 * @param run what goes on; another begins an entry of its own
	 */
	continueRun(view: ViewState, run: symbol): void {
		this.#cancelEnd?.();
		this.#cancelEnd = null;
		if (this.#run === run) this.replace(view);
		else this.push(view);
		this.#run = run;
	}

	/** @param lingering as after a key: the same run may go on for a moment */
	endRun({ lingering = false } = {}): void {
		this.#cancelEnd?.();
		this.#cancelEnd = null;
		if (lingering) {
			this.#cancelEnd = this.#timer(() => this.endRun(), LINGER_MILLISECONDS);
			return;
		}
		this.flush();
		this.#run = null;
	}

	/** Whether the address still says this: a link within the page changes no more than its hash. */
	says(query: URLSearchParams): boolean {
		return query.toString() === this.#said;
	}

	/** Forgets what is not written yet: the reader went Back. */
	drop(): void {
		this.#said = this.#bar.query().toString();
		this.#pending = null;
		this.endRun();
		this.#calls.drop();
	}

	/** Writes what waits. */
	flush(): void {
		this.#cancelWrite?.();
		this.#cancelWrite = null;
		this.#cancelLongest?.();
		this.#cancelLongest = null;
		if (this.#pending) this.#write(this.#pending, 'replace');
		this.#pending = null;
	}

	/** A push is written even when the address stays: where the camera comes to rest follows. */
	#write(view: ViewState, how: HistoryHow): void {
		const before = this.#bar.query();
		const written = (query: URLSearchParams) => encodeView(this.#dataset, view, query);
		if (how === 'replace' && written(before).toString() === before.toString()) {
			this.#calls.drop();
			return;
		}
		this.#calls.make(how, (as) => {
			this.#bar.write(written(this.#bar.query()), as);
			this.#said = this.#bar.query().toString();
		});
	}
}
