import type { MultiPolygon } from 'geojson';
import type { Country, Sector } from '../model/settlement.ts';
import {
	ControlledTerritory,
	heldInside,
	type Contour,
	type TerritoryPicture
} from '../ground/controlledTerritory.ts';
import { depthKm } from '../measure/depth.ts';
import type { FieldSite, SiteVoices } from '../field/field.ts';
import { FrontGround } from '../front/frontLines.ts';
import { sectorLadder, type MeasuredContours } from '../front/frontMeasure.ts';
import { toMultiPolygon } from '../geometry/geojson.ts';
import { nearestSector } from '../front/nearestSector.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { isInSet, type PolygonSet } from '../geometry/polygonSet.ts';
import { quietBorder } from '../front/quietBorder.ts';
import { refusal, undrawnOf } from '../measure/refusal.ts';
import type { PlaceVoice } from '../field/reliability.ts';
import type { Rules } from './rules.ts';
import { scoreOf } from '../field/score.ts';
import { sidePicture, type SidePicture } from './sidePicture.ts';
import type { sectorZones } from '../front/sectorZones.ts';
import type { Holding } from '../reports/settlementStatus.ts';
import { Territory } from '../ground/territory.ts';
import { Silence, type UnknownGround } from '../ground/unknownGround.ts';

/** A settlement as one side of the border sees it. */
export interface SideSite extends FieldSite {
	settlementId: string;
	sector: Sector;
}

export type ZonesOf = typeof sectorZones;

/** What a lens knows of all settlements on a day. */
export interface DayHoldings {
	byId: ReadonlyMap<string, Holding>;
	/** Whether reports of somebody are left out, so that silence says nothing. */
	leavesReportsOut: boolean;
}

/** One side of the border as a lens knows it on a day. */
export interface SideDay {
	country: Country;
	/** Null where nobody reported anything, or too little under a lens to say where the line is. */
	picture: SidePicture | null;
	/** The sectors without any report, whether the rest is drawn or not. */
	unknownSectors: readonly Sector[];
	/** The ground that nobody speaks for, on the plane and as it is written; all where none is drawn. */
	unknown: PolygonSet;
	unknownArea: MultiPolygon;
	/** Of the ground between the settlements, 0 to 1. */
	unknownShare: number;
	/** Why the figures are not given, in a sentence; null where they are. */
	refused: string | null;
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
	readonly #rules: Rules;
	readonly #silence: Silence;
	readonly #sectorAt: (point: PlanePoint) => Sector;
	#ground: ControlledTerritory | null = null;
	#front: { unknown: PolygonSet; ground: FrontGround } | null = null;
	#silent: { unknown: PolygonSet; area: MultiPolygon } | null = null;
	#last: { territoryPicture: TerritoryPicture; picture: SidePicture } | null = null;

	/** @param neighbour the country along whose border nobody may be fighting, where that is asked */
	constructor(
		country: Country,
		territory: Territory,
		neighbour: Territory | null,
		sites: readonly SideSite[],
		rules: Rules
	) {
		this.country = country;
		this.#territory = territory;
		this.#neighbour = neighbour;
		this.#sites = sites;
		this.#rules = rules;
		const points = sites.map(({ point }) => point);
		this.#silence = new Silence(territory, points, rules.reachKm[country]);
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

	/** A day like the last one costs nothing. */
	day(holdings: DayHoldings): SideDay {
		const voices = this.#voicesOf(holdings);
		const heard = new Set(voices.scores.flatMap((score) => score ?? []));
		const undrawn = undrawnOf(heard, holdings.leavesReportsOut);
		const isDrawn = heard.size > 0 && undrawn === null;
		const unknown = this.#silence.ground(voices.scores.map((score) => isDrawn && score !== null));
		const picture = isDrawn ? this.#pictureOf(voices, unknown) : null;
		return {
			country: this.country,
			picture,
			unknownSectors: this.#sectorsWithout(voices.scores),
			unknown: unknown.area,
			unknownArea: picture?.unknownArea ?? this.#written(unknown.area),
			unknownShare: unknown.share,
			refused: refusal(
				{
					unknownShare: unknown.share,
					reports: this.#sites.reduce(
						(sum, { settlementId }) => sum + (holdings.byId.get(settlementId)?.reports ?? 0),
						0
					),
					undrawn
				},
				this.#rules
			)
		};
	}

	/** The border with the neighbour where Ukraine holds its own side, measured. */
	quietBorder(holdings: DayHoldings): MeasuredContours | null {
		const { picture, refused } = this.day(holdings);
		const neighbour = this.#neighbour;
		if (!picture || refused !== null || !neighbour || !this.#last) return null;
		const { territoryPicture } = this.#last;
		const ladder = (contour: Contour) =>
			sectorLadder(quietBorder(heldInside(territoryPicture, contour), neighbour), this.#sectorAt);
		return { drawn: ladder('held'), surely: ladder('surely'), perhaps: ladder('perhaps') };
	}

	/** How far Ukraine's area reaches from another territory, km; null where that is not known. */
	depthKm(holdings: DayHoldings, from: Territory) {
		const { picture, refused } = this.day(holdings);
		return picture && refused === null && this.#last
			? depthKm(this.#last.territoryPicture, from)
			: null;
	}

	/** The field at a point of the ground that somebody speaks for; null elsewhere. */
	fieldAt(holdings: DayHoldings, point: PlanePoint): number | null {
		const { picture } = this.day(holdings);
		const isKnown = picture !== null && isInSet(point, picture.known);
		return isKnown ? (this.#ground?.fieldAt(point) ?? null) : null;
	}

	/** The settlements with a report, as the field hears them. */
	placeVoices(holdings: DayHoldings): PlaceVoice[] {
		const { scores, voices } = this.#voicesOf(holdings);
		return this.#sites.flatMap(({ point }, i) => {
			const score = scores[i] ?? null;
			return score === null ? [] : [{ point, score, voice: voices[i] ?? 1 }];
		});
	}

	#voicesOf({ byId }: DayHoldings): SiteVoices {
		const scores: (number | null)[] = [];
		const voices: number[] = [];
		for (const { settlementId } of this.#sites) {
			const holding = byId.get(settlementId);
			const score = scoreOf(holding?.status.controller ?? null);
			scores.push(score);
			const isTaken = score !== null && score !== 0 && holding?.hasChanged === true;
			voices.push(isTaken ? this.#rules.voiceOfTaken : 1);
		}
		return { scores, voices };
	}

	#sectorsWithout(scores: SiteVoices['scores']): Sector[] {
		const reported = new Set(
			this.#sites.flatMap(({ sector }, i) => ((scores[i] ?? null) === null ? [] : [sector]))
		);
		const all = new Set(this.#sites.map(({ sector }) => sector));
		return [...all].filter((sector) => !reported.has(sector)).sort();
	}

	/** Unknown ground as it is written where nothing else is drawn: the same on most such days. */
	#written(unknown: PolygonSet): MultiPolygon {
		if (this.#silent?.unknown !== unknown)
			this.#silent = { unknown, area: toMultiPolygon(unknown) };
		return this.#silent.area;
	}

	#frontGround(unknown: PolygonSet): FrontGround {
		if (this.#front?.unknown !== unknown) {
			const territory = unknown.length > 0 ? new Territory(unknown) : null;
			const ground = new FrontGround(this.#territory, territory, this.#rules.frontEdgeKm);
			this.#front = { unknown, ground };
		}
		return this.#front.ground;
	}

	#pictureOf(voices: SiteVoices, unknown: UnknownGround): SidePicture {
		this.#ground ??= new ControlledTerritory(
			this.#territory,
			this.#sites,
			this.#rules.gridStepKm[this.country],
			this.#rules
		);
		const ground = this.#frontGround(unknown.area);
		const territoryPicture = this.#ground.picture(voices, unknown.known, (point, reachKm) =>
			ground.isSilent(point, reachKm)
		);
		if (this.#last?.territoryPicture !== territoryPicture) {
			const picture = sidePicture(
				this.country,
				territoryPicture,
				this.#territory.area,
				ground,
				this.#sectorAt
			);
			this.#last = { territoryPicture, picture };
		}
		return this.#last.picture;
	}
}
