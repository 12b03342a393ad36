import { reachedParts } from '../field/contours.ts';
import {
	cellAt,
	gridOver,
	ScoreField,
	type FieldSite,
	type IsSilent,
	type SiteVoices
} from '../field/field.ts';
import { intersection, type PolygonSet } from '../geometry/polygonSet.ts';
import type { Rules } from '../control/rules.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { withoutSlivers } from '../geometry/slivers.ts';
import type { Territory } from './territory.ts';

/** The drawn line, and the outer ones between which it may run. */
export const CONTOURS = ['held', 'surely', 'perhaps'] as const;
export type Contour = (typeof CONTOURS)[number];

/** What one territory looks like on one day, on the equal-area plane. */
export interface TerritoryPicture {
	/** Ukraine's side of each contour of the field, across borders and unknown ground. */
	reached: Readonly<Record<Contour, PolygonSet>>;
	/** The ground that somebody speaks for. */
	known: PolygonSet;
}

/** Settlements on one side of the state border, and the ground they speak for. */
export class ControlledTerritory {
	readonly territory: Territory;
	readonly #sites: readonly FieldSite[];
	readonly #rules: Rules;
	readonly #field: ScoreField;
	#last: { said: string; values: Float32Array; picture: TerritoryPicture } | null = null;

	/** @param stepKm side of the grid's cells */
	constructor(territory: Territory, sites: readonly FieldSite[], stepKm: number, rules: Rules) {
		this.territory = territory;
		this.#sites = sites;
		this.#rules = rules;
		const isNeeded = territory.isNear.bind(territory);
		const grid = gridOver(territory.box, stepKm);
		this.#field = new ScoreField(grid, sites, isNeeded, rules.edgeReachKm);
	}

	/** The field of the last picture at a point: +1 Ukraine's, -1 Russia's; null without a picture. */
	fieldAt(point: PlanePoint): number | null {
		const cell = cellAt(this.#field.grid, point);
		return this.#last?.values[cell] ?? null;
	}

	/**
	 * Who holds what of the known ground.
	 * @param voices one per site, in their order
	 */
	picture(voices: SiteVoices, known: PolygonSet, isSilent: IsSilent): TerritoryPicture {
		const said = `${voices.scores.join()};${voices.voices.join()}`;
		if (this.#last?.said !== said || this.#last.picture.known !== known) {
			const values = this.#field.evaluate(voices, isSilent);
			this.#last = { said, values, picture: this.#pictureOf(voices, known, values) };
		}
		return this.#last.picture;
	}

	#pictureOf(voices: SiteVoices, known: PolygonSet, values: Float32Array): TerritoryPicture {
		const { band, sliverKm2 } = this.#rules;
		const settlements = this.#sites
			.filter((_, i) => voices.scores[i] !== null)
			.map(({ point }) => point);
		const inside = (threshold: number) =>
			withoutSlivers(reachedParts(this.#field.grid, values, threshold), settlements, sliverKm2);
		const reached = { surely: inside(band), held: inside(0), perhaps: inside(-band) };
		return { reached, known };
	}
}

/** What a contour has on Ukraine's side, of the ground that somebody speaks for. */
export function heldInside({ reached, known }: TerritoryPicture, contour: Contour): PolygonSet {
	return intersection(reached[contour], known);
}
