/**
 * The two figures of every day. Those of the default lens come with the page; under another lens
 * they are computed day by day, those around the shown day first, and fill in as they come.
 */
import { DEFAULT_LENS, type Lens } from '../domain/control/types.ts';
import { PERIOD_DAYS, type SeriesDay } from '../domain/series/daySeries.ts';
import { daysBetween, type Day } from '../domain/time/day.ts';
import { isSameLens } from './choices.ts';

/** So many days are computed before the chart is drawn anew. */
const DRAWN_TOGETHER = 8;

export class DaySeries {
	#opening: readonly SeriesDay[];
	#ask: (day: Day, lens: Lens) => Promise<SeriesDay>;
	#computed = new Map<string, Map<Day, SeriesDay>>();
	#lens: Lens = DEFAULT_LENS;
	#around: Day | null = null;
	#busy = false;
	#days = $state.raw<readonly SeriesDay[]>([]);
	#missing = $state(0);
	#problem = $state.raw<string | null>(null);

	constructor(opening: readonly SeriesDay[], ask: (day: Day, lens: Lens) => Promise<SeriesDay>) {
		this.#opening = opening;
		this.#days = opening;
		this.#ask = ask;
	}

	/** The days known so far, in order. */
	get days(): readonly SeriesDay[] {
		return this.#days;
	}
	/** How many days are still being computed. */
	get missing(): number {
		return this.#missing;
	}
	get problem(): string | null {
		return this.#problem;
	}

	/** Shows the series under a lens. */
	want(lens: Lens, around: Day): void {
		this.#around = around;
		if (isSameLens(lens, this.#lens)) return;
		this.#lens = lens;
		this.#problem = null;
		this.#draw();
		void this.#work();
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (let day = this.#next(); day && !this.#problem; day = this.#next()) {
			const lens = this.#lens;
			try {
				const found = await this.#ask(day, lens);
				const known = this.#knownUnder(lens);
				known.set(day, found);
				if (isSameLens(lens, this.#lens) && known.size % DRAWN_TOGETHER === 0) this.#draw();
			} catch (error) {
				this.#problem = error instanceof Error ? error.message : String(error);
			}
		}
		this.#draw();
		this.#busy = false;
	}

	/** The missing day nearest to the one on screen. */
	#next(): Day | null {
		if (isSameLens(this.#lens, DEFAULT_LENS)) return null;
		const known = this.#knownUnder(this.#lens);
		const from = this.#around;
		const missing = PERIOD_DAYS.filter((day) => !known.has(day));
		if (!from) return missing[0] ?? null;
		const far = (day: Day) => Math.abs(daysBetween(from, day));
		return missing.reduce<Day | null>(
			(best, day) => (best === null || far(day) < far(best) ? day : best),
			null
		);
	}

	#draw(): void {
		if (isSameLens(this.#lens, DEFAULT_LENS)) {
			this.#days = this.#opening;
			this.#missing = 0;
			return;
		}
		const known = this.#knownUnder(this.#lens);
		this.#days = PERIOD_DAYS.flatMap((day) => known.get(day) ?? []);
		this.#missing = PERIOD_DAYS.length - this.#days.length;
	}

	#knownUnder(lens: Lens): Map<Day, SeriesDay> {
		const key = `${lens.sources}|${lens.known}`;
		const known = this.#computed.get(key) ?? new Map<Day, SeriesDay>();
		this.#computed.set(key, known);
		return known;
	}
}
