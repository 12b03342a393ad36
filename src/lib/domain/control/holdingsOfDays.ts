import type { Settlement } from '../model/settlement.ts';
import { NearSettlements, withoutLapsed } from '../reports/inferredStatus.ts';
import { settlementHolding, type Holding } from '../reports/settlementStatus.ts';
import type { Day } from '../time/day.ts';
import type { ControlInputs, WholeSetting } from './setting.ts';
import type { Lens } from './types.ts';

/** Who held each settlement on any day, in the order of the table. */
export class HoldingsOfDays {
	readonly #settlements: readonly Settlement[];
	readonly #setting: WholeSetting;
	readonly #near: NearSettlements;

	constructor({ settlements, dataset }: ControlInputs, setting: WholeSetting) {
		this.#settlements = settlements;
		this.#setting = setting;
		this.#near = new NearSettlements(
			setting.points.map((point, i) => ({ point, compartment: setting.compartments[i] ?? null })),
			dataset.rules.inferredLapseKm
		);
	}

	on(day: Day, lens: Lens): Holding[] {
		const { index, dataset } = this.#setting;
		const reportsOf = (id: string) => index.under(lens, id);
		return withoutLapsed(
			this.#settlements.map(({ id }) =>
				settlementHolding(id, reportsOf(id), day, lens, dataset.rules)
			),
			this.#near,
			(i) => reportsOf(this.#settlements[i]?.id ?? ''),
			day,
			lens
		);
	}
}
