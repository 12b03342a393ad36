import type { MultiPolygon } from 'geojson';
import { toMultiPolygon } from '../geometry/geojson.ts';
import { union, type PolygonSet } from '../geometry/polygonSet.ts';
import type { CompartmentDay } from '../control/compartmentGround.ts';
import type { Plane } from '../geometry/plane.ts';

type Unknown = Pick<CompartmentDay, 'unknown' | 'unknownArea'>;

/**
 * The unknown ground of all compartments as one area. Where one alone has some it is the
 * compartment's own; those that meet along a border are no valid area together and are written anew.
 */
export class UnknownAcross {
	readonly #plane: Plane;
	#last: { sets: readonly PolygonSet[]; area: MultiPolygon } | null = null;

	/** @param plane the equal-area one */
	constructor(plane: Plane) {
		this.#plane = plane;
	}

	across(days: readonly Unknown[]): MultiPolygon {
		const found = days.filter(({ unknown }) => unknown.length > 0);
		const [only, ...others] = found;
		if (!only) return { type: 'MultiPolygon', coordinates: [] };
		if (others.length === 0) return only.unknownArea;
		const sets = found.map(({ unknown }) => unknown);
		const isSame =
			this.#last?.sets.length === sets.length && this.#last.sets.every((set, i) => set === sets[i]);
		if (!isSame || !this.#last) {
			const all = sets.reduce((joined, set) => union(joined, set));
			this.#last = { sets, area: toMultiPolygon(all, this.#plane) };
		}
		return this.#last.area;
	}
}
