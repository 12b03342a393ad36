import type { MultiPolygon } from 'geojson';
import { toMultiPolygon } from '../geometry/geojson.ts';
import { union, type PolygonSet } from '../geometry/polygonSet.ts';
import type { SideDay } from '../control/side.ts';

type Unknown = Pick<SideDay, 'unknown' | 'unknownArea'>;

/**
 * The unknown ground of both sides of the border as one area. Where one side alone has some it is
 * the side's own; two that meet along the border are no valid area together and are written anew.
 */
export class UnknownAcross {
	#last: { sets: readonly PolygonSet[]; area: MultiPolygon } | null = null;

	across(sides: readonly Unknown[]): MultiPolygon {
		const found = sides.filter(({ unknown }) => unknown.length > 0);
		const [only, ...others] = found;
		if (!only) return { type: 'MultiPolygon', coordinates: [] };
		if (others.length === 0) return only.unknownArea;
		const sets = found.map(({ unknown }) => unknown);
		if (!this.#last?.sets.every((set, i) => set === sets[i])) {
			this.#last = { sets, area: toMultiPolygon(sets.reduce((all, set) => union(all, set))) };
		}
		return this.#last.area;
	}
}
