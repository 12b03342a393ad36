import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Controller } from '../model/report.ts';
import type { Country, Sector } from '../model/settlement.ts';
import { ControlledTerritory, type TerritoryPicture } from './controlledTerritory.ts';
import { depthKm } from './depth.ts';
import type { FieldSite } from './field.ts';
import { frontBySector } from './frontBySector.ts';
import { frontLines } from './frontLines.ts';
import { sectorLadder, type MeasuredContours } from './frontMeasure.ts';
import { setAreaKm2 } from './geojson.ts';
import { nearestSector } from './nearestSector.ts';
import type { PlanePoint } from './plane.ts';
import { difference, intersection, type PolygonSet } from './polygonSet.ts';
import { quietBorder } from './quietBorder.ts';
import { scoreOf } from './score.ts';
import type { sectorZones } from './sectorZones.ts';
import { Territory } from './territory.ts';
import type { SettlementStatus } from './types.ts';
import { writtenAreas } from './writtenAreas.ts';

/** A settlement as one side of the border sees it. */
export interface SideSite extends FieldSite {
	settlementId: string;
	sector: Sector;
}

/** The drawn line, and the outer ones between which it may run. */
export const CONTOURS = ['held', 'surely', 'perhaps'] as const;
export type Contour = (typeof CONTOURS)[number];

/** One side of the state border on one day, in degrees where it will be drawn. */
export interface SidePicture {
	country: Country;
	/** The areas by who surely holds them; what may be either's is contested. */
	areas: Readonly<Record<Controller, MultiPolygon>>;
	/** Ukraine's area inside each of the three contours, on the equal-area plane. */
	inside: Readonly<Record<Contour, PolygonSet>>;
	/** Its size, and that of what is Ukraine's for certain, and perhaps. */
	heldKm2: { value: number; low: number; high: number };
	/** The drawn front by sector. */
	front: ReadonlyMap<Sector, MultiLineString>;
	/** What of the outline was left out, near border and coast. */
	droppedKm: number;
	contours: MeasuredContours;
}

const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

export type ZonesOf = typeof sectorZones;

/** Ground that nobody under the lens speaks for, by sector. */
export interface UnknownGround {
	sectors: readonly Sector[];
	area: PolygonSet;
}

/**
 * The settlements and the ground on one side of the state border, which is a wall: a village
 * across it says nothing about this side.
 */
export class Side {
	readonly country: Country;
	#zones: ReadonlyMap<Sector, PolygonSet> | null = null;
	#zonesOf: ZonesOf | null = null;
	readonly #territory: Territory;
	readonly #neighbour: Territory | null;
	readonly #sites: readonly SideSite[];
	readonly #stepKm: number;
	readonly #sectorAt: (point: PlanePoint) => Sector;
	#ground: { unknown: string; ground: ControlledTerritory } | null = null;
	#last: { areas: TerritoryPicture; picture: SidePicture } | null = null;

	/** @param neighbour the country along whose border nobody may be fighting, where that is asked */
	constructor(
		country: Country,
		territory: Territory,
		neighbour: Territory | null,
		sites: readonly SideSite[],
		stepKm: number
	) {
		this.country = country;
		this.#territory = territory;
		this.#neighbour = neighbour;
		this.#sites = sites;
		this.#stepKm = stepKm;
		this.#sectorAt = nearestSector(sites);
	}

	/** What divides ground among sectors; a page that never asks for that need not load it. */
	useZones(zonesOf: ZonesOf): void {
		this.#zonesOf = zonesOf;
	}

	/** The ground of each sector, over the whole box of the territory. */
	get zones(): ReadonlyMap<Sector, PolygonSet> {
		if (!this.#zones && !this.#zonesOf) throw new Error('The zones of sectors are not loaded.');
		this.#zones ??= this.#zonesOf?.(this.#sites, this.#territory.box) ?? new Map();
		return this.#zones;
	}

	/** The sectors without a single report, and their ground: unknown, never held. */
	unknown(statuses: ReadonlyMap<string, SettlementStatus>): UnknownGround {
		const reported = new Set(
			this.#sites.flatMap(({ settlementId, sector }) =>
				statuses.get(settlementId)?.controller ? [sector] : []
			)
		);
		const all = new Set(this.#sites.map(({ sector }) => sector));
		const sectors = [...all].filter((sector) => !reported.has(sector)).sort();
		const zones = sectors.flatMap((sector) => this.zones.get(sector) ?? []);
		return { sectors, area: zones.length > 0 ? intersection(zones, this.#territory.area) : [] };
	}

	/** Null where nobody reported anything. A day like the last one costs nothing. */
	picture(statuses: ReadonlyMap<string, SettlementStatus>): SidePicture | null {
		const scores = this.#sites.map(({ settlementId }) =>
			scoreOf(statuses.get(settlementId)?.controller ?? null)
		);
		const areas = this.#groundFor(this.unknown(statuses)).picture(scores);
		if (!areas) return null;
		if (this.#last?.areas !== areas) this.#last = { areas, picture: this.#measured(areas) };
		return this.#last.picture;
	}

	/** The border with the neighbour where Ukraine holds its own side, measured. */
	quietBorder(statuses: ReadonlyMap<string, SettlementStatus>): MeasuredContours | null {
		this.picture(statuses);
		const neighbour = this.#neighbour;
		const areas = this.#last?.areas;
		return neighbour && areas ? this.#contours(areas, (set) => quietBorder(set, neighbour)) : null;
	}

	/** How far Ukraine's area reaches from another territory, km; null where nobody reported. */
	depthKm(statuses: ReadonlyMap<string, SettlementStatus>, from: Territory) {
		return this.picture(statuses) && this.#last ? depthKm(this.#last.areas, from) : null;
	}

	#groundFor({ sectors, area }: UnknownGround): ControlledTerritory {
		const unknown = sectors.join();
		if (this.#ground?.unknown !== unknown) {
			const territory =
				sectors.length === 0
					? this.#territory
					: new Territory(difference(this.#territory.area, area));
			const ground = new ControlledTerritory(territory, this.#sites, this.#stepKm);
			this.#ground = { unknown, ground };
		}
		return this.#ground.ground;
	}

	#measured(areas: TerritoryPicture): SidePicture {
		const territory = this.#ground?.ground.territory ?? this.#territory;
		const drawn = frontLines(areas.held, territory);
		// What neither side surely holds is what is left of the ground.
		const [ukraine = NOTHING, russia = NOTHING, contested = NOTHING] = writtenAreas([
			areas.surely,
			areas.russian,
			territory.area
		]);
		return {
			country: this.country,
			areas: { ukraine, contested, russia },
			inside: areas,
			heldKm2: {
				value: setAreaKm2(areas.held),
				low: setAreaKm2(areas.surely),
				high: setAreaKm2(areas.perhaps)
			},
			front: frontBySector(drawn.lines, this.#sectorAt),
			droppedKm: drawn.droppedKm,
			contours: this.#contours(areas, (set) =>
				set === areas.held ? drawn.lines : frontLines(set, territory).lines
			)
		};
	}

	#contours(
		{ held, surely, perhaps }: TerritoryPicture,
		linesOf: (set: PolygonSet) => PlanePoint[][]
	): MeasuredContours {
		const ladder = (set: PolygonSet) => sectorLadder(linesOf(set), this.#sectorAt);
		return { drawn: ladder(held), surely: ladder(surely), perhaps: ladder(perhaps) };
	}
}
