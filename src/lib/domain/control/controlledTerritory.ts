import { reachedSet } from './contours.ts';
import { gridOver, ScoreField, type FieldSite } from './field.ts';
import type { PlanePoint } from './plane.ts';
import { difference, fromUnits, intersection, ringAreaKm2, type PolygonSet } from './polygonSet.ts';
import { SLIVER_KM2, withoutSlivers } from './slivers.ts';
import type { Territory } from './territory.ts';

/** Half the width of the strip in which the line may lie, in units of the score. */
const BAND = 1 / 3;

/** What one territory looks like on one day, on the equal-area plane. */
export interface TerritoryPicture {
	/** Ukraine's for certain: score at least 1/3. */
	surely: PolygonSet;
	/** Inside the drawn line: score at least 0. */
	held: PolygonSet;
	/** Ukraine's perhaps: score at least -1/3. */
	perhaps: PolygonSet;
	/** Russia's for certain. */
	russian: PolygonSet;
}

/** Settlements on one side of the state border, and the ground they speak for. */
export class ControlledTerritory {
	readonly territory: Territory;
	readonly #sites: readonly FieldSite[];
	readonly #stepKm: number;
	/** The last field, and the sites it was made from. */
	#field: { reported: string; field: ScoreField } | null = null;
	#islands: PlanePoint[] | null = null;
	#last: { scores: string; picture: TerritoryPicture } | null = null;

	/** @param stepKm side of the grid's cells */
	constructor(territory: Territory, sites: readonly FieldSite[], stepKm: number) {
		this.territory = territory;
		this.#sites = sites;
		this.#stepKm = stepKm;
	}

	/**
	 * Who holds what, or null where nobody reported anything.
	 * @param scores one per site: +1 Ukraine's, -1 Russia's, 0 contested, null without a report
	 */
	picture(scores: readonly (number | null)[]): TerritoryPicture | null {
		const reported = this.#sites.map((_, i) => i).filter((i) => scores[i] !== null);
		if (reported.length === 0) return null;
		const key = scores.join();
		if (this.#last?.scores !== key) {
			const field = this.#fieldOf(reported);
			const values = field.evaluate(reported.map((i) => scores[i] ?? 0));
			this.#last = { scores: key, picture: this.#areas(field, values, this.#points(reported)) };
		}
		return this.#last.picture;
	}

	#points(reported: readonly number[]): PlanePoint[] {
		return this.#sitesOf(reported).map((site) => site.point);
	}

	#sitesOf(reported: readonly number[]): FieldSite[] {
		return reported.flatMap((i) => this.#sites[i] ?? []);
	}

	#areas(
		field: ScoreField,
		values: Float32Array,
		settlements: readonly PlanePoint[]
	): TerritoryPicture {
		const ground = this.territory.area;
		const kept = [...settlements, ...this.#islandPoints()];
		const reached = (scores: Float32Array, threshold: number) =>
			withoutSlivers(intersection(reachedSet(field.grid, scores, threshold), ground), kept);
		const surely = reached(values, BAND);
		// Russia's side is found as Ukraine's is, so that neither side gains by the method.
		const russian = difference(reached(values.map(negated), BAND), surely);
		return { surely, held: reached(values, 0), perhaps: difference(ground, russian), russian };
	}

	/** A point of each part of the ground that is itself no larger than a sliver. */
	#islandPoints(): PlanePoint[] {
		this.#islands ??= this.territory.area
			.filter((ring) => ringAreaKm2(ring) < SLIVER_KM2)
			.flatMap((ring) => ring.slice(0, 1).map(fromUnits));
		return this.#islands;
	}

	#fieldOf(reported: readonly number[]): ScoreField {
		const key = reported.join();
		if (this.#field?.reported !== key) {
			const grid = gridOver(this.territory.box, this.#stepKm);
			const isNeeded = this.territory.isNear.bind(this.territory);
			this.#field = {
				reported: key,
				field: new ScoreField(grid, this.#sitesOf(reported), isNeeded)
			};
		}
		return this.#field.field;
	}
}

function negated(score: number): number {
	return -score;
}
