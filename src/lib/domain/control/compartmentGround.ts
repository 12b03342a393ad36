import type { MultiPolygon } from 'geojson';
import type { Dataset } from '../dataset/dataset.ts';
import type { PartyId } from '../dataset/party.ts';
import type { Compartment, CompartmentId, SectorId } from '../dataset/theatre.ts';
import type { FieldSite, SiteVoices } from '../field/place.ts';
import type { PlaceVoice } from '../field/reliability.ts';
import { NOBODYS, saidOf } from '../field/said.ts';
import { FrontGround } from '../front/frontLines.ts';
import { nearestSector } from '../front/nearestSector.ts';
import type { sectorZones } from '../front/sectorZones.ts';
import { toMultiPolygon } from '../geometry/geojson.ts';
import type { PlanePoint, Planes } from '../geometry/plane.ts';
import { isInSet, type PolygonSet } from '../geometry/polygonSet.ts';
import { ControlledTerritory, type TerritoryPicture } from '../ground/controlledTerritory.ts';
import { Territory } from '../ground/territory.ts';
import { Silence, type UnknownGround } from '../ground/unknownGround.ts';
import { refusal, undrawnOf, type Refusal } from '../measure/refusal.ts';
import type { Holding } from '../reports/settlementStatus.ts';
import { compartmentPicture, type CompartmentPicture } from './compartmentPicture.ts';

/** A settlement as its compartment sees it. */
export interface CompartmentSite extends FieldSite {
	settlementId: string;
	sector: SectorId;
}

export type ZonesOf = typeof sectorZones;

/** What a lens knows of all settlements on a day. */
export interface DayHoldings {
	byId: ReadonlyMap<string, Holding>;
	/** Whether reports of somebody are left out, so that silence says nothing. */
	leavesReportsOut: boolean;
}

/** A compartment as a lens knows it on a day. */
export interface CompartmentDay {
	compartment: Compartment;
	/** Null where nobody reported anything, or too little under a lens to say where the line is. */
	picture: CompartmentPicture | null;
	/** The sectors without any report, whether the rest is drawn or not. */
	unknownSectors: readonly SectorId[];
	/** The ground that nobody speaks for, on the plane and as it is written; all where none is drawn. */
	unknown: PolygonSet;
	unknownArea: MultiPolygon;
	/** Of the ground between the settlements, 0 to 1. */
	unknownShare: number;
	/** Why the figures are not given, in a sentence; null where they are. */
	refused: Refusal | null;
	/** The same of counts of settlements, which unknown ground between them leaves as they are. */
	uncounted: Refusal | null;
}

/**
 * The settlements and the ground of a compartment, whose border is a wall: a village across it says
 * nothing about this side.
 */
export class CompartmentGround {
	readonly compartment: Compartment;
	readonly territory: Territory;
	/** Sectors that its settlements belong to. */
	readonly sectors: ReadonlySet<SectorId>;
	#zones: ReadonlyMap<SectorId, PolygonSet> | null = null;
	#zonesOf: ZonesOf | null = null;
	readonly #sites: readonly CompartmentSite[];
	readonly #dataset: Dataset;
	readonly #parties: readonly PartyId[];
	readonly #planes: Planes;
	readonly #silence: Silence;
	readonly #sectorAt: (point: PlanePoint) => SectorId;
	#ground: ControlledTerritory | null = null;
	#front: { unknown: PolygonSet; ground: FrontGround } | null = null;
	#silent: { unknown: PolygonSet; area: MultiPolygon } | null = null;
	#last: { territoryPicture: TerritoryPicture; picture: CompartmentPicture } | null = null;

	constructor(
		compartment: Compartment,
		territory: Territory,
		sites: readonly CompartmentSite[],
		dataset: Dataset,
		planes: Planes
	) {
		this.compartment = compartment;
		this.territory = territory;
		this.#sites = sites;
		this.#dataset = dataset;
		this.#parties = dataset.parties.map(({ id }) => id);
		this.#planes = planes;
		this.sectors = new Set(sites.map(({ sector }) => sector));
		const points = sites.map(({ point }) => point);
		this.#silence = new Silence(territory, points, compartment.reachKm);
		this.#sectorAt = nearestSector(sites);
	}

	get id(): CompartmentId {
		return this.compartment.id;
	}

	get sectorAt(): (point: PlanePoint) => SectorId {
		return this.#sectorAt;
	}

	/** What divides ground among sectors; a page that never asks for that need not load it. */
	useZones(zonesOf: ZonesOf): void {
		this.#zonesOf = zonesOf;
	}

	/** The ground of each sector, over the whole box of the territory. */
	get zones(): ReadonlyMap<SectorId, PolygonSet> {
		if (!this.#zones && !this.#zonesOf) throw new Error('The zones of sectors are not loaded.');
		this.#zones ??= this.#zonesOf?.(this.#sites, this.territory.box) ?? new Map();
		return this.#zones;
	}

	/** A day like the last one costs nothing. */
	day(holdings: DayHoldings): CompartmentDay {
		const voices = this.#voicesOf(holdings);
		const heard = new Set(voices.said.flatMap((said) => said ?? []));
		const undrawn = undrawnOf(heard, holdings.leavesReportsOut);
		const isDrawn = heard.size > 0 && undrawn === null;
		const unknown = this.#silence.ground(voices.said.map((said) => isDrawn && said !== null));
		const picture = isDrawn ? this.#pictureOf(voices, unknown) : null;
		const heardThere = {
			reports: this.#sites.reduce(
				(sum, { settlementId }) => sum + (holdings.byId.get(settlementId)?.reports ?? 0),
				0
			),
			undrawn
		};
		return {
			compartment: this.compartment,
			picture,
			unknownSectors: this.#sectorsWithout(voices.said),
			unknown: unknown.area,
			unknownArea: picture?.unknownArea ?? this.#written(unknown.area),
			unknownShare: unknown.share,
			refused: refusal({ ...heardThere, unknownShare: unknown.share }, this.#dataset.rules),
			uncounted: refusal({ ...heardThere, unknownShare: 0 }, this.#dataset.rules)
		};
	}

	/**
	 * By how much the best party is ahead at a point of the ground that somebody speaks for, 0 to 1;
	 * null elsewhere.
	 */
	leadAt(holdings: DayHoldings, point: PlanePoint): number | null {
		const { picture } = this.day(holdings);
		const isKnown = picture !== null && isInSet(point, picture.known);
		return isKnown ? (this.#ground?.leadAt(point) ?? null) : null;
	}

	/** The settlements with a report, as the field hears them. */
	placeVoices(holdings: DayHoldings): PlaceVoice[] {
		const { said, voices } = this.#voicesOf(holdings);
		return this.#sites.flatMap(({ point }, i) => {
			const says = said[i] ?? null;
			return says === null ? [] : [{ point, said: says, voice: voices[i] ?? 1 }];
		});
	}

	#voicesOf({ byId }: DayHoldings): SiteVoices {
		const said: (number | null)[] = [];
		const voices: number[] = [];
		for (const { settlementId } of this.#sites) {
			const holding = byId.get(settlementId);
			const says = saidOf(this.#parties, holding?.status.controller ?? null);
			said.push(says);
			const isTaken = says !== null && says !== NOBODYS && holding?.hasChanged === true;
			voices.push(isTaken ? this.#dataset.rules.voiceOfTaken : 1);
		}
		return { said, voices };
	}

	#sectorsWithout(said: SiteVoices['said']): SectorId[] {
		const reported = new Set(
			this.#sites.flatMap(({ sector }, i) => ((said[i] ?? null) === null ? [] : [sector]))
		);
		return [...this.sectors].filter((sector) => !reported.has(sector)).sort();
	}

	/** Unknown ground as it is written where nothing else is drawn: the same on most such days. */
	#written(unknown: PolygonSet): MultiPolygon {
		if (this.#silent?.unknown !== unknown)
			this.#silent = { unknown, area: toMultiPolygon(unknown, this.#planes.equalArea) };
		return this.#silent.area;
	}

	#frontGround(unknown: PolygonSet): FrontGround {
		if (this.#front?.unknown !== unknown) {
			const territory = unknown.length > 0 ? new Territory(unknown) : null;
			const ground = new FrontGround(this.territory, territory, this.#dataset.rules.frontEdgeKm);
			this.#front = { unknown, ground };
		}
		return this.#front.ground;
	}

	#pictureOf(voices: SiteVoices, unknown: UnknownGround): CompartmentPicture {
		const inference = (this.#ground ??= new ControlledTerritory(
			this.territory,
			this.#sites,
			this.#parties.length,
			this.compartment.stepKm,
			this.#dataset.rules
		));
		const ground = this.#frontGround(unknown.area);
		const territoryPicture = inference.picture(voices, unknown.known, (point, reachKm) =>
			ground.isSilent(point, reachKm)
		);
		if (this.#last?.territoryPicture !== territoryPicture) {
			const picture = compartmentPicture(this.compartment, territoryPicture, this.territory.area, {
				parties: this.#parties,
				planes: this.#planes,
				ground,
				sectorAt: this.#sectorAt,
				rivalAt: (point, party) => inference.rivalAt(point, party)
			});
			this.#last = { territoryPicture, picture };
		}
		return this.#last.picture;
	}
}
