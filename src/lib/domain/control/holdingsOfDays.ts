import type { Settlement } from '../model/settlement.ts';
import { NearSettlements, withoutLapsed } from '../reports/inferredStatus.ts';
import {
	breaksOf,
	settlementHolding,
	type Holding,
	type IndexedReport
} from '../reports/settlementStatus.ts';
import type { Day } from '../time/day.ts';
import type { ControlInputs, WholeSetting } from './setting.ts';
import type { Lens } from './types.ts';

/** What of a setting who holds a settlement depends on: no ground. */
type HoldingSetting = Pick<WholeSetting, 'dataset' | 'index' | 'points' | 'compartments'>;

/** What a lens knows of a settlement: between two breaks every day is like the other. */
interface Course {
	reports: readonly IndexedReport[];
	breaks: readonly Day[];
	/** One for each stretch, as far as it was asked for: the first is before the first break. */
	holdings: (Holding | undefined)[];
}

/** Who held each settlement on any day, in the order of the table. */
export class HoldingsOfDays {
	readonly #settlements: readonly Settlement[];
	readonly #setting: HoldingSetting;
	readonly #near: NearSettlements;
	readonly #courses = new Map<string, readonly Course[]>();

	constructor(
		{ settlements, dataset }: Pick<ControlInputs, 'settlements' | 'dataset'>,
		setting: HoldingSetting
	) {
		this.#settlements = settlements;
		this.#setting = setting;
		this.#near = new NearSettlements(
			setting.points.map((point, i) => ({ point, compartment: setting.compartments[i] ?? null })),
			dataset.rules.inferredLapseKm
		);
	}

	on(day: Day, lens: Lens): Holding[] {
		const courses = this.#coursesUnder(lens);
		const { rules } = this.#setting.dataset;
		const holdings = courses.map(({ reports, breaks, holdings: known }, i) => {
			const stretch = countUpTo(breaks, day);
			return (known[stretch] ??= settlementHolding(
				this.#settlements[i]?.id ?? '',
				reports,
				day,
				lens,
				rules
			));
		});
		return withoutLapsed(holdings, this.#near, (i) => courses[i]?.reports ?? [], day, lens);
	}

	#coursesUnder(lens: Lens): readonly Course[] {
		const key = `${lens.sources}|${lens.known}`;
		const { index, dataset } = this.#setting;
		const courses =
			this.#courses.get(key) ??
			this.#settlements.map(({ id }): Course => {
				const reports = index.under(lens, id);
				return { reports, breaks: breaksOf(reports, lens, dataset.rules), holdings: [] };
			});
		this.#courses.set(key, courses);
		return courses;
	}
}

/** How many of the days, which rise, are not later than a day. */
function countUpTo(days: readonly Day[], day: Day): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? day) <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}
