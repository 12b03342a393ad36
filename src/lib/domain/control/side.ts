import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Controller } from '../model/report.ts';
import type { Country, Sector } from '../model/settlement.ts';
import { ControlledTerritory, type TerritoryPicture } from './controlledTerritory.ts';
import type { FieldSite } from './field.ts';
import { frontBySector } from './frontBySector.ts';
import { frontLines } from './frontLines.ts';
import { sectorLadder, type MeasuredContours } from './frontMeasure.ts';
import { geodesicAreaKm2, toMultiPolygon } from './geojson.ts';
import { nearestSector } from './nearestSector.ts';
import type { PlanePoint } from './plane.ts';
import { scoreOf } from './score.ts';
import type { Territory } from './territory.ts';
import type { SettlementStatus } from './types.ts';

/** A settlement as one side of the border sees it. */
export interface SideSite extends FieldSite {
	settlementId: string;
	sector: Sector;
}

/** One side of the state border on one day, in degrees where it will be drawn. */
export interface SidePicture {
	country: Country;
	/** The areas by who surely holds them; what may be either's is contested. */
	areas: Readonly<Record<Controller, MultiPolygon>>;
	/** Ukraine's area inside the drawn line, for certain, and perhaps. */
	heldKm2: { value: number; low: number; high: number };
	/** The drawn front by sector. */
	front: ReadonlyMap<Sector, MultiLineString>;
	/** What of the outline was left out, near border and coast. */
	droppedKm: number;
	contours: MeasuredContours;
}

/**
 * The settlements and the ground on one side of the state border, which is a wall: a village
 * across it says nothing about this side.
 */
export class Side {
	readonly #country: Country;
	readonly #ground: ControlledTerritory;
	readonly #ids: readonly string[];
	readonly #sectorAt: (point: PlanePoint) => Sector;
	#last: { areas: TerritoryPicture; picture: SidePicture } | null = null;

	constructor(country: Country, territory: Territory, sites: readonly SideSite[], stepKm: number) {
		this.#country = country;
		this.#ground = new ControlledTerritory(territory, sites, stepKm);
		this.#ids = sites.map((site) => site.settlementId);
		this.#sectorAt = nearestSector(sites);
	}

	/** Null where nobody reported anything. A day like the last one costs nothing. */
	picture(statuses: ReadonlyMap<string, SettlementStatus>): SidePicture | null {
		const scores = this.#ids.map((id) => scoreOf(statuses.get(id)?.controller ?? null));
		const areas = this.#ground.picture(scores);
		if (!areas) return null;
		if (this.#last?.areas !== areas) this.#last = { areas, picture: this.#measured(areas) };
		return this.#last.picture;
	}

	#measured(areas: TerritoryPicture): SidePicture {
		const sectorAt = this.#sectorAt;
		const territory = this.#ground.territory;
		const drawn = frontLines(areas.held, territory);
		const ladder = (lines: typeof drawn.lines) => sectorLadder(lines, sectorAt);
		return {
			country: this.#country,
			areas: {
				ukraine: toMultiPolygon(areas.surely),
				contested: toMultiPolygon(areas.contested),
				russia: toMultiPolygon(areas.russian)
			},
			heldKm2: {
				value: geodesicAreaKm2(toMultiPolygon(areas.held)),
				low: geodesicAreaKm2(toMultiPolygon(areas.surely)),
				high: geodesicAreaKm2(toMultiPolygon(areas.perhaps))
			},
			front: frontBySector(drawn.lines, sectorAt),
			droppedKm: drawn.droppedKm,
			contours: {
				drawn: ladder(drawn.lines),
				others: [areas.surely, areas.perhaps].map((set) => ladder(frontLines(set, territory).lines))
			}
		};
	}
}
