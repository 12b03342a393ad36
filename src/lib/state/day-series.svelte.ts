/**
 * The headline figures of every day. Those of the default lens come with the page; under another lens
 * they are computed day by day, those around the shown day first. The series before stays until
 * the first of them are here; from then on days that are still missing are gaps.
 */
import type { Period } from '../domain/dataset/dataset.ts';
import type { MeasureId } from '../domain/dataset/measureSpec.ts';
import type { Band } from '../domain/measure/band.ts';
import { isSameLens } from '../domain/reports/lens.ts';
import { DEFAULT_LENS, type Lens } from '../domain/control/types.ts';
import { periodDays, type SeriesDay } from '../domain/series/daySeries.ts';
import { daysBetween, type Day } from '../domain/time/day.ts';

/** So many days are computed before the chart is drawn anew. */
const DRAWN_TOGETHER = 8;

/** A day of the series; a figure is null where nobody reports. */
export interface ShownDay {
	day: Day;
	/** By headline measure; undefined where they are still to be computed. */
	figures: Readonly<Record<MeasureId, Band | null>> | undefined;
}

interface Shown {
	lens: Lens;
	/** Every day of the period. */
	days: readonly ShownDay[];
	missing: number;
}

function isComputed(day: ShownDay): day is SeriesDay {
	return day.figures !== undefined;
}

export class DaySeries {
	#periodDays: readonly Day[];
	readonly opening: readonly SeriesDay[];
	#ask: (day: Day, lens: Lens) => Promise<SeriesDay>;
	#computed = new Map<string, Map<Day, SeriesDay>>();
	#around: Day | null = null;
	#busy = false;
	#wanted = $state.raw<Lens>(DEFAULT_LENS);
	#shown = $state.raw<Shown>({ lens: DEFAULT_LENS, days: [], missing: 0 });
	#problem = $state.raw<string | null>(null);

	/** @param opening under the default lens */
	constructor(
		period: Period,
		opening: readonly SeriesDay[],
		ask: (day: Day, lens: Lens) => Promise<SeriesDay>
	) {
		this.#periodDays = periodDays(period);
		this.opening = opening;
		this.#shown = { lens: DEFAULT_LENS, days: opening, missing: 0 };
		this.#ask = ask;
	}

	get days(): readonly ShownDay[] {
		return this.#shown.days;
	}
	/** Of the shown series; not yet the one that is wanted while that has nothing to show. */
	get lens(): Lens {
		return this.#shown.lens;
	}
	/** How many of the shown days are still to be computed. */
	get missing(): number {
		return this.#shown.missing;
	}
	/** Every day under the wanted lens; null while some are still to be computed. */
	get complete(): readonly SeriesDay[] | null {
		const { lens, days } = this.#shown;
		return isSameLens(lens, this.#wanted) && days.every(isComputed) ? days : null;
	}
	/** Why days of the wanted lens could not be computed, in words. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Shows the series under a lens. */
	want(lens: Lens, around: Day): void {
		this.#around = around;
		if (isSameLens(lens, this.#wanted)) return;
		this.#wanted = lens;
		this.#problem = null;
		this.#draw();
		void this.#work();
	}

	/** Tries again what failed. */
	retry(): void {
		this.#problem = null;
		void this.#work();
	}

	async #work(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (let day = this.#next(); day && !this.#problem; day = this.#next()) {
			const lens = this.#wanted;
			try {
				const found = await this.#ask(day, lens);
				const known = this.#knownUnder(lens);
				known.set(day, found);
				if (lens === this.#wanted && known.size % DRAWN_TOGETHER === 0) this.#draw();
			} catch (error) {
				// What fails for a lens that nobody wants any more is nobody's problem.
				if (!isSameLens(lens, this.#wanted)) continue;
				this.#problem = error instanceof Error ? error.message : String(error);
			}
		}
		this.#draw();
		this.#busy = false;
	}

	/** The missing day nearest to the one on screen. */
	#next(): Day | null {
		if (isSameLens(this.#wanted, DEFAULT_LENS)) return null;
		const known = this.#knownUnder(this.#wanted);
		const from = this.#around;
		const missing = this.#periodDays.filter((day) => !known.has(day));
		if (!from) return missing[0] ?? null;
		const far = (day: Day) => Math.abs(daysBetween(from, day));
		return missing.reduce<Day | null>(
			(best, day) => (best === null || far(day) < far(best) ? day : best),
			null
		);
	}

	#draw(): void {
		const lens = this.#wanted;
		if (isSameLens(lens, DEFAULT_LENS)) {
			this.#shown = { lens, days: this.opening, missing: 0 };
			return;
		}
		const known = this.#knownUnder(lens);
		if (known.size < DRAWN_TOGETHER) return;
		const days = this.#periodDays.map((day) => known.get(day) ?? { day, figures: undefined });
		this.#shown = { lens, days, missing: days.length - known.size };
	}

	#knownUnder(lens: Lens): Map<Day, SeriesDay> {
		const key = `${lens.sources}|${lens.known}`;
		const known = this.#computed.get(key) ?? new Map<Day, SeriesDay>();
		this.#computed.set(key, known);
		return known;
	}
}
