import type { Dataset } from '../dataset/dataset.ts';
import type { CompartmentId, SectorId } from '../dataset/theatre.ts';
import type { FrontContours, FrontDay, QuietBorder } from '../front/countFront.ts';
import { quietBorderOf } from '../front/quietBorder.ts';
import type { GivenGround } from '../given/givenGround.ts';
import type { Planes } from '../geometry/plane.ts';
import type { Territory } from '../ground/territory.ts';
import type { Holding } from '../reports/settlementStatus.ts';
import type { Day } from '../time/day.ts';
import type { CompartmentDay, CompartmentGround, DayHoldings } from './compartmentGround.ts';

/** What a day asks of a compartment. */
export type GroundOfDays = Pick<
	CompartmentGround,
	'id' | 'compartment' | 'territory' | 'sectors' | 'sectorAt' | 'zones' | 'day'
>;

/** What never changes from day to day. */
export interface Setting {
	dataset: Dataset;
	planes: Planes;
	given: GivenGround;
	grounds: readonly GroundOfDays[];
	/** The compartment of each settlement, in the order of the table; null where it has none. */
	compartments: readonly (CompartmentId | null)[];
	/** The whole ground of a compartment or of a country, by its id or its ISO 3166-1 alpha-3 code. */
	groundOf: (name: string) => Territory;
}

/** A day as a lens knows it; a compartment is looked at when it is asked for. */
export class DayState {
	readonly day: Day;
	readonly holdings: readonly Holding[];
	readonly setting: Setting;
	readonly known: DayHoldings;
	readonly #days = new Map<CompartmentId, CompartmentDay>();

	constructor(day: Day, holdings: readonly Holding[], leavesReportsOut: boolean, setting: Setting) {
		this.day = day;
		this.holdings = holdings;
		this.setting = setting;
		this.known = {
			byId: new Map(holdings.map((holding) => [holding.status.settlementId, holding])),
			leavesReportsOut
		};
	}

	/** @throws RangeError where the dataset has no such compartment */
	of(id: CompartmentId): CompartmentDay {
		const known = this.#days.get(id);
		if (known) return known;
		const day = this.#groundOf(id).day(this.known);
		this.#days.set(id, day);
		return day;
	}

	get all(): CompartmentDay[] {
		return this.setting.grounds.map(({ id }) => this.of(id));
	}

	/** By compartment, 0 to 1, of the ground between its settlements. */
	get unknownShare(): Readonly<Record<CompartmentId, number>> {
		return Object.fromEntries(
			this.all.map(({ compartment: { id }, unknownShare }) => [id, unknownShare])
		);
	}

	/** Contours by compartment, as far as their figures are given. */
	get contours(): FrontContours {
		return Object.fromEntries(
			this.all.map(({ compartment: { id }, picture, refused }) => [
				id,
				refused === null
					? (picture?.pairs.map(({ between, contours }) => ({ between, contours })) ?? null)
					: null
			])
		);
	}

	/** The same of the compartments that a sector has settlements in. */
	contoursIn(sector: SectorId): FrontContours {
		const all = this.contours;
		return Object.fromEntries(
			this.setting.grounds
				.filter(({ sectors }) => sectors.has(sector))
				.map(({ id }) => [id, all[id] ?? null])
		);
	}

	/** What a front is counted from. */
	get front(): FrontDay {
		return {
			asOf: this.day,
			contours: this.contours,
			quietBorder: (rule) => this.#quietBorder(rule)
		};
	}

	#quietBorder({ compartment, party, along }: QuietBorder) {
		const { dataset, planes, groundOf } = this.setting;
		const { picture, refused } = this.of(compartment);
		if (!picture || refused !== null) return null;
		const place = dataset.parties.findIndex(({ id }) => id === party);
		const { sectorAt } = this.#groundOf(compartment);
		return quietBorderOf(picture, place, groundOf(along), sectorAt, planes);
	}

	#groundOf(id: CompartmentId): GroundOfDays {
		const ground = this.setting.grounds.find((each) => each.id === id);
		if (!ground) throw new RangeError(`There is no compartment "${id}".`);
		return ground;
	}
}
