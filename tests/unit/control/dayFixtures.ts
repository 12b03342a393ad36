import type { CompartmentDay } from '../../../src/lib/domain/control/compartmentGround.ts';
import { DayState } from '../../../src/lib/domain/control/dayState.ts';
import type { Dataset } from '../../../src/lib/domain/dataset/dataset.ts';
import type { Compartment } from '../../../src/lib/domain/dataset/theatre.ts';
import { planesAround } from '../../../src/lib/domain/geometry/plane.ts';
import { GivenGround } from '../../../src/lib/domain/given/givenGround.ts';
import type { PolygonSet } from '../../../src/lib/domain/geometry/polygonSet.ts';
import { Territory } from '../../../src/lib/domain/ground/territory.ts';
import type { PartyGround } from '../../../src/lib/domain/ground/reachedGround.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

export const planes = planesAround(kursk2025.theatre.centre);

export function compartment(id: string): Compartment {
	const found = kursk2025.theatre.compartments.find((each) => each.id === id);
	if (!found) throw new Error(`${id} is no compartment.`);
	return found;
}

/** A day of compartments that are made up, each with the ground of its sectors. */
export function stateOf(
	day: string,
	days: readonly CompartmentDay[],
	zones: Readonly<Record<string, ReadonlyMap<string, PolygonSet>>>,
	dataset: Dataset = kursk2025
): DayState {
	const nowhere = new Territory([]);
	return new DayState(day, [], false, {
		dataset,
		planes,
		given: new GivenGround([], planes),
		compartments: [],
		groundOf: () => nowhere,
		grounds: days.map((each) => ({
			id: each.compartment.id,
			compartment: each.compartment,
			territory: nowhere,
			sectors: new Set(zones[each.compartment.id]?.keys()),
			sectorAt: () => '',
			zones: zones[each.compartment.id] ?? new Map<string, PolygonSet>(),
			day: () => each
		}))
	});
}

/** A party's ground inside its three contours. */
export function ground(held: PolygonSet, surely = held, perhaps = held): PartyGround {
	return { held, surely, perhaps, outlines: { held, surely, isOutside: false } };
}
