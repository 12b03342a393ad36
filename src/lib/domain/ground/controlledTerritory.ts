import { ShareField, type IsSilent, type Shares } from '../field/field.ts';
import { cellAt, gridOver } from '../field/grid.ts';
import { rivalIn } from '../field/margins.ts';
import type { FieldSite, SiteVoices } from '../field/place.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { intersection, type PolygonSet } from '../geometry/polygonSet.ts';
import { withoutSlivers } from '../geometry/slivers.ts';
import type { Rules } from '../dataset/rules.ts';
import { reachedGround, type Contour, type PartyGround } from './reachedGround.ts';
import type { Territory } from './territory.ts';

/** What one territory looks like on one day, on the equal-area plane. */
export interface TerritoryPicture {
	/** Party by party. */
	reached: readonly PartyGround[];
	/** The ground that somebody speaks for. */
	known: PolygonSet;
}

/** The settlements of a territory, and the ground they speak for. */
export class ControlledTerritory {
	readonly territory: Territory;
	readonly #sites: readonly FieldSite[];
	readonly #rules: Rules;
	readonly #field: ShareField;
	#last: { said: string; shares: Shares; picture: TerritoryPicture } | null = null;

	/**
	 * @param parties how many there are
	 * @param stepKm side of the grid's cells
	 */
	constructor(
		territory: Territory,
		sites: readonly FieldSite[],
		parties: number,
		stepKm: number,
		rules: Rules
	) {
		this.territory = territory;
		this.#sites = sites;
		this.#rules = rules;
		const isNeeded = territory.isNear.bind(territory);
		const grid = gridOver(territory.box, stepKm);
		this.#field = new ShareField(grid, sites, parties, isNeeded, rules.edgeReachKm);
	}

	/** By how much the best party of the last picture is ahead at a point, 0 to 1; null without one. */
	leadAt(point: PlanePoint): number | null {
		const cell = cellAt(this.#field.grid, point);
		if (!this.#last || cell < 0) return null;
		const [best = 0, second = 0] = this.#last.shares
			.map((share) => share[cell] ?? 0)
			.sort((a, b) => b - a);
		return best - second;
	}

	/** Who stands against a party at a point of the last picture; null where nobody does. */
	rivalAt(point: PlanePoint, party: number): number | null {
		const { shares = [] } = this.#last ?? {};
		if (shares.length === 2) return 1 - party;
		return rivalIn(shares, party, cellAt(this.#field.grid, point));
	}

	/**
	 * Who holds what of the known ground.
	 * @param voices one per site, in their order
	 */
	picture(voices: SiteVoices, known: PolygonSet, isSilent: IsSilent): TerritoryPicture {
		const said = `${voices.said.join()};${voices.voices.join()}`;
		if (this.#last?.said !== said || this.#last.picture.known !== known) {
			const shares = this.#field.evaluate(voices, isSilent);
			const reached = this.#reachedOf(voices, shares);
			this.#last = { said, shares, picture: { reached, known } };
		}
		return this.#last.picture;
	}

	#reachedOf(voices: SiteVoices, shares: Shares): PartyGround[] {
		const { band, sliverKm2 } = this.#rules;
		const settlements = this.#sites
			.filter((_, i) => voices.said[i] !== null)
			.map(({ point }) => point);
		return reachedGround(this.#field.grid, shares, band, (parts) =>
			withoutSlivers(parts, settlements, sliverKm2)
		);
	}
}

/** What a contour has on a party's side, of the ground that somebody speaks for. */
export function heldInside(
	{ reached, known }: TerritoryPicture,
	party: number,
	contour: Contour
): PolygonSet {
	const ground = reached[party];
	return ground ? intersection(ground[contour], known) : [];
}
