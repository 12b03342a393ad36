import Flatbush from 'flatbush';
import type { CompartmentId } from '../dataset/theatre.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import type { Day } from '../time/day.ts';
import { isKnownOn } from './lens.ts';
import type { IndexedReport, Holding } from './settlementStatus.ts';
import type { Lens } from '../control/types.ts';

/** A settlement with its place on the plane and its compartment. */
export interface PlacedSettlement {
	point: PlanePoint;
	compartment: CompartmentId | null;
}

/** Which settlements lie near which, in the same compartment. */
export class NearSettlements {
	readonly #settlements: readonly PlacedSettlement[];
	readonly #index: Flatbush | null;
	readonly #reachKm: number;
	readonly #known = new Map<number, readonly number[]>();

	constructor(settlements: readonly PlacedSettlement[], reachKm: number) {
		this.#settlements = settlements;
		this.#reachKm = reachKm;
		this.#index = settlements.length > 0 ? new Flatbush(settlements.length) : null;
		for (const {
			point: [x, y]
		} of settlements)
			this.#index?.add(x, y, x, y);
		this.#index?.finish();
	}

	/** Indices into the settlements, without the one itself. */
	of(settlement: number): readonly number[] {
		const known = this.#known.get(settlement) ?? this.#find(settlement);
		this.#known.set(settlement, known);
		return known;
	}

	#find(settlement: number): readonly number[] {
		const { point: [x, y] = [NaN, NaN], compartment } = this.#settlements[settlement] ?? {};
		const all = this.#index?.neighbors(x, y, Infinity, this.#reachKm) ?? [];
		return all.filter(
			(other) => other !== settlement && this.#settlements[other]?.compartment === compartment
		);
	}
}

/**
 * The holdings, where an inferred one has become unknown: once somebody reported otherwise of a
 * settlement near by, since the day it was inferred for, silence there says nothing any more.
 *
 * @param holdings in the order of the settlements table
 * @param reportsOf the reports of a settlement that count under the lens, by its place in the table
 */
export function withoutLapsed(
	holdings: readonly Holding[],
	near: NearSettlements,
	reportsOf: (settlement: number) => readonly IndexedReport[],
	day: Day,
	lens: Lens
): Holding[] {
	return holdings.map((holding, i) => {
		const { controller, since } = holding.status;
		if (!holding.isInferred || controller === null || since === null) return holding;
		const isOtherwise = ({ report, standing }: IndexedReport) =>
			standing !== 'inferred' &&
			report.controller !== controller &&
			report.eventDate >= since &&
			isKnownOn(report, day, lens);
		return near.of(i).some((other) => reportsOf(other).some(isOtherwise))
			? lapsed(holding)
			: holding;
	});
}

function lapsed({ status: { settlementId }, reports }: Holding): Holding {
	return {
		status: { settlementId, controller: null, since: null, reportIndices: [] },
		hasChanged: false,
		isInferred: false,
		reports
	};
}
