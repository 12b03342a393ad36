/**
 * What the page says about its numbers beyond the day's own figures: claims held against the map,
 * the ladder of resolutions, the comparison of two days, the series, and what a figure rests on.
 * It follows the picture on the map, so that the map itself never waits for it.
 */
import type { ClaimCheck } from '../domain/claims/checkClaim.ts';
import { headlineFront } from '../domain/dataset/headlines.ts';
import type { MeasureId } from '../domain/dataset/measureSpec.ts';
import type { Band } from '../domain/measure/band.ts';
import { headlineCounting, isHeadlineCounting } from '../domain/front/frontCounting.ts';
import { isSameLens } from '../domain/reports/lens.ts';
import type { Comparison } from '../domain/control/compareDays.ts';
import {
	DEFAULT_LENS,
	type DayFigures,
	type Lens,
	type Measured
} from '../domain/control/types.ts';
import type { Reproducible } from '../domain/provenance/command.ts';
import type { Ground } from '../domain/provenance/settlementsBehind.ts';
import { seriesMeasures, type SeriesDay } from '../domain/series/daySeries.ts';
import type { Day } from '../domain/time/day.ts';
import type {
	ComparisonQuestion,
	GroundQuestion,
	LadderQuestion,
	SettlementAnswer
} from '../workers/messages.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Choices } from './choices.ts';
import type { DayComputer, NumbersComputer } from './day-computer.ts';
import { DayResults } from './day-results.svelte.ts';
import { DaySeries } from './day-series.svelte.ts';
import { Latest } from './latest.svelte.ts';

/** What a page hands over: what its HTML already says, and who computes the rest. */
export interface NumbersWorld {
	/** Under the default lens. */
	claims: readonly ClaimCheck[];
	series: readonly SeriesDay[];
	/** Answers what the reader waits for. */
	near: DayComputer & NumbersComputer;
	/** Does the long work: claims and series. */
	background: NumbersComputer;
}

/** What is said of one day. */
export interface ShownFigures {
	day: Day;
	/** By headline measure, null where nobody reports; undefined where they are not known yet. */
	figures: Readonly<Record<MeasureId, Band | null>> | undefined;
	/** Everything else that is measured; null until the day is computed. */
	all: DayFigures | null;
}

/** A figure, area or line that the reader asks about. */
export interface Inquiry {
	/** What it is, as a heading. */
	title: string;
	/** The day that the reports are of. */
	day: Day;
	/** The lens it was measured under. */
	lens: Lens;
	/** The first of two days, where it is about what changed between them. */
	before?: Day | null | undefined;
	/** Null where no reports are behind it, as with distances between places. */
	ground: Ground | null;
	/** What the command line computes it with. */
	what: Reproducible;
}

export class Numbers {
	readonly series: DaySeries;
	/** Which reports a figure rests on. */
	readonly behind: Latest<GroundQuestion, SettlementAnswer[]>;
	#atlas: Atlas;
	#opening: readonly ClaimCheck[];
	#near: NumbersComputer;
	#background: NumbersComputer;
	#claims: Latest<Lens, ClaimCheck[]>;
	#ladder: Latest<LadderQuestion, Measured[]>;
	#comparison: Latest<ComparisonQuestion, Comparison>;
	#otherDays: DayResults;
	#inquiry = $state.raw<Inquiry | null>(null);

	constructor(atlas: Atlas, { claims, series, near, background }: NumbersWorld) {
		this.#atlas = atlas;
		this.#opening = claims;
		this.#near = near;
		this.#background = background;
		this.series = new DaySeries(atlas.dataset.period, series, (day, lens) =>
			background.seriesDay(day, lens)
		);
		this.behind = new Latest((question) => near.behind(question));
		this.#claims = new Latest((lens) => background.claims(lens));
		this.#ladder = new Latest((question) => near.ladder(question));
		this.#comparison = new Latest((question) => near.compare(question));
		this.#otherDays = new DayResults(near);
	}

	/**
	 * The day's figures: as they were computed, or out of the series that the chart shows while the
	 * days play or the picture is still of another day. Undefined is what is not known yet; never
	 * another day's.
	 */
	get figures(): ShownFigures {
		const { dataset, day, lens, picture, isCurrent, playback } = this.#atlas;
		if (isCurrent && !playback.playing) {
			const headlines = seriesMeasures(dataset).map(({ id }) => [
				id,
				picture.figures.measures[id]?.measured ?? null
			]);
			return {
				day,
				figures: Object.fromEntries(headlines) as Record<MeasureId, Band | null>,
				all: picture.figures
			};
		}
		const isSeries = isSameLens(this.series.lens, lens);
		const known = isSeries ? this.series.days.find((each) => each.day === day) : undefined;
		return { day, figures: known?.figures, all: null };
	}

	/**
	 * Every claim against the map, and under which lens: until they are held against the one that
	 * is wanted, that of the ones before. Say which it is.
	 */
	get claims(): { checks: readonly ClaimCheck[]; lens: Lens; waiting: boolean } {
		const { lens: wanted } = this.#atlas;
		const { shown, problem } = this.#claims;
		const isDefault = isSameLens(wanted, DEFAULT_LENS);
		const { checks, lens } =
			shown && !isDefault
				? { checks: shown.answer, lens: shown.question }
				: { checks: this.#opening, lens: DEFAULT_LENS };
		return { checks, lens, waiting: !isSameLens(lens, wanted) && problem === null };
	}
	get claimsProblem(): string | null {
		return this.#claims.problem;
	}

	/**
	 * Length of the front by resolution, of which day, under which lens, and what is counted in it.
	 * Until it is what is wanted it is what was counted before: say what that is. Null where the
	 * dataset measures no front.
	 */
	get ladder(): (LadderQuestion & { rungs: readonly Measured[]; isWanted: boolean }) | null {
		const { dataset, day, lens, picture, isCurrent, choices } = this.#atlas;
		const { counting } = choices;
		const front = headlineFront(dataset);
		if (!front) return null;
		const measure = front.id;
		const { shown } = this.#ladder;
		if (shown && isSameQuestion(shown.question, { measure, day, lens, counting })) {
			return { ...shown.question, rungs: shown.answer, isWanted: true };
		}
		return {
			measure,
			day: picture.day,
			lens: picture.lens,
			counting: headlineCounting(front),
			rungs: picture.figures.measures[measure]?.ladder ?? [],
			isWanted: isCurrent && isHeadlineCounting(front, counting)
		};
	}
	/** Whether what is wanted is still to come. */
	get ladderWaiting(): boolean {
		return this.ladder?.isWanted === false && this.#ladder.problem === null;
	}

	get ladderProblem(): string | null {
		return this.#ladder.problem;
	}

	/** What changed hands between the two days on screen; null until that is known. */
	get comparison(): Comparison | null {
		return this.#comparison.answerTo(this.#comparedDays());
	}
	get comparisonProblem(): string | null {
		return this.#comparison.problem ?? this.#otherDays.problem;
	}
	/** Areas and front of the other day of a comparison, once they are computed. */
	get otherPicture() {
		const { compareDay, lens } = this.#atlas.choices;
		const other = this.#otherDays.current;
		return other && other.day === compareDay && isSameLens(other.lens, lens) ? other : null;
	}

	/** Asks for what goes with the picture on screen. To be called whenever that changes. */
	follow({ compareDay, counting, lens }: Readonly<Choices>): void {
		const { day } = this.#atlas;
		const front = headlineFront(this.#atlas.dataset);
		this.#ladder.want(
			front && !isHeadlineCounting(front, counting)
				? { measure: front.id, day, lens, counting }
				: null
		);
		if (compareDay) this.#otherDays.want(compareDay, lens);
		else this.#otherDays.leave();
		this.#comparison.want(this.#comparedDays());
		this.#claims.want(isSameLens(lens, DEFAULT_LENS) ? null : lens);
		this.series.want(lens, day);
	}

	/** Earlier day first. */
	#comparedDays(): ComparisonQuestion | null {
		const { day, lens, choices } = this.#atlas;
		const { compareDay } = choices;
		if (!compareDay) return null;
		const [from, to] = compareDay < day ? [compareDay, day] : [day, compareDay];
		return { from, to, lens };
	}

	/** What the reader asks "how do we know?" about. */
	get inquiry(): Inquiry | null {
		return this.#inquiry;
	}

	/** Asks for the reports that something rests on; null closes the answer. */
	inquire(inquiry: Inquiry | null): void {
		this.#inquiry = inquiry;
		if (!inquiry?.ground) {
			this.behind.want(null);
			return;
		}
		const { day, before = null, lens, ground } = inquiry;
		this.behind.want({ day, before, lens, ground });
	}

	/** What changed between two days, for who asks beside what is on screen. */
	changes(): Latest<ComparisonQuestion, Comparison> {
		return new Latest((question) => this.#near.compare(question));
	}

	/** Tries again whatever failed. */
	retry(): void {
		const all = [this.#claims, this.#ladder, this.#comparison, this.#otherDays, this.series];
		for (const each of all) if (each.problem) each.retry();
	}

	/** Stops the background worker; the atlas stops the other. */
	destroy(): void {
		this.#background.destroy();
	}
}

/** Whether an answer to one is an answer to the other. */
function isSameQuestion<Question>(a: Question, b: Question): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
