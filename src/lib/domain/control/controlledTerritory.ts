import { reachedParts } from './contours.ts';
import {
	gridOver,
	ScoreField,
	type EvaluatedField,
	type FieldSite,
	type IsSilent,
	type SiteVoices
} from './field.ts';
import { covered, difference, intersection, type PolygonSet } from './polygonSet.ts';
import type { Rules } from './rules.ts';
import { withoutSlivers } from './slivers.ts';
import type { Territory } from './territory.ts';

/** The drawn line, and the outer ones between which it may run. */
export const CONTOURS = ['held', 'surely', 'perhaps'] as const;
export type Contour = (typeof CONTOURS)[number];

/** What one territory looks like on one day, on the equal-area plane. */
export interface TerritoryPicture {
	/** Classes of the known ground, of which no two overlap; the rest is surely Russia's. */
	areas: {
		/** Ukraine's for certain. */
		surely: PolygonSet;
		/** Nobody's for certain, inside the drawn line. */
		contestedHeld: PolygonSet;
		/** Nobody's for certain, outside the drawn line. */
		contestedLost: PolygonSet;
	};
	/** Inside each contour of the field, across borders and unknown ground. */
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
	#ground: { known: PolygonSet; reported: string; ground: Ground } | null = null;
	#last: { said: string; picture: TerritoryPicture } | null = null;

	/** @param stepKm side of the grid's cells */
	constructor(territory: Territory, sites: readonly FieldSite[], stepKm: number, rules: Rules) {
		this.territory = territory;
		this.#sites = sites;
		this.#rules = rules;
		const isNeeded = territory.isNear.bind(territory);
		const grid = gridOver(territory.box, stepKm);
		this.#field = new ScoreField(grid, sites, isNeeded, rules.edgeReachKm);
	}

	/**
	 * Who holds what of the known ground.
	 * @param voices one per site, in their order
	 */
	picture(voices: SiteVoices, known: PolygonSet, isSilent: IsSilent): TerritoryPicture {
		const said = `${voices.scores.join()};${voices.voices.join()}`;
		if (this.#last?.said !== said || this.#last.picture.known !== known)
			this.#last = { said, picture: this.#pictureOf(voices, known, isSilent) };
		return this.#last.picture;
	}

	#pictureOf(voices: SiteVoices, known: PolygonSet, isSilent: IsSilent): TerritoryPicture {
		const { band, sliverKm2 } = this.#rules;
		const field = this.#field.evaluate(voices, isSilent);
		const settlements = this.#sites
			.filter((_, i) => voices.scores[i] !== null)
			.map(({ point }) => point);
		const inside = (threshold: number) =>
			withoutSlivers(
				reachedParts(this.#field.grid, field.values, threshold),
				settlements,
				sliverKm2
			);
		const reached = { surely: inside(band), held: inside(0), perhaps: inside(-band) };
		const ground = this.#groundOf(known, field);
		return {
			areas: {
				surely: intersection(reached.surely, ground.notRussian),
				contestedHeld: intersection(between(reached.held, reached.surely), ground.near),
				contestedLost: intersection(between(reached.perhaps, reached.held), ground.near)
			},
			reached,
			known
		};
	}

	#groundOf(
		known: PolygonSet,
		{ disputable, ukrainian, russian, reported }: EvaluatedField
	): Ground {
		if (this.#ground?.known !== known || this.#ground.reported !== reported) {
			const ground = {
				near: intersection(known, covered(disputable)),
				notRussian: difference(known, covered(russian)),
				notUkrainian: difference(known, covered(ukrainian))
			};
			this.#ground = { known, reported, ground };
		}
		return this.#ground.ground;
	}
}

/** The outer set without the inner one that lies in it: even-odd, their rings together are that. */
function between(outer: PolygonSet, inner: PolygonSet): PolygonSet {
	return [...outer, ...inner];
}

/**
 * Of the known ground, what a class can reach at all. Where its seams lie no class ends, and every
 * day is spared most of the country's border, which costs the time.
 */
interface Ground {
	/** Where the line may run. */
	near: PolygonSet;
	/** All but what is Russia's on every day. */
	notRussian: PolygonSet;
	/** All but what is Ukraine's on every day. */
	notUkrainian: PolygonSet;
}
