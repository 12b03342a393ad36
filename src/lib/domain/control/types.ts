import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { LensId } from '../dataset/lensSpec.ts';
import type { MeasureId } from '../dataset/measureSpec.ts';
import type { Controller, PartyId } from '../dataset/party.ts';
import type { CompartmentId, SectorId } from '../dataset/theatre.ts';
import type { FrontContours } from '../front/countFront.ts';
import type { Refusal } from '../measure/refusal.ts';
import type { Country } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';

/** By the day it happened, or by the day it was reported. */
export const KNOWN_BY = ['happened', 'reported'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** Which reports a picture of the map is made from. */
export interface Lens {
	/** Whose reports count: the id of one of the dataset's lenses. */
	sources: LensId;
	known: KnownBy;
}
/** The lens that lets everybody speak; every dataset's first is called that. */
export const DEFAULT_LENS: Lens = { sources: 'all', known: 'happened' };

/** What a number is of. */
export type MeasuredUnit = 'km' | 'km2' | 'settlements' | 'per cent';

/** A number with its band and its recipe. */
export interface Measured {
	value: number;
	low: number;
	high: number;
	unit: MeasuredUnit;
	/** Of lengths of a front. */
	resolutionKm?: number;
	asOf: Day;
	method: string;
	/**
	 * Share, 0 to 1, of the ground between the compartment's settlements that is unknown under the
	 * lens. The figures of a whole compartment have it; sectors and rungs of the ladder do not.
	 */
	unknownShare?: number;
}

export interface ControlProperties {
	kind: 'control';
	id: string;
	/** Who holds it for certain; `contested` is the band in which the line may lie. */
	controller: Controller;
	/** Of contested ground: whose the drawn line has it; absent of all other, and where it is nobody's. */
	line_side?: PartyId;
	/** The compartment that it lies in. */
	sector: CompartmentId;
	area_km2: number;
	/** Half-open: the picture of one day. */
	start_date: Day;
	end_date: Day;
}
/**
 * Areas that do not overlap: surely a party's, or contested and on a party's side of the drawn line.
 * What the drawn line holds for a party is the first and the contested on its side.
 */
export type ControlAreas = FeatureCollection<MultiPolygon, ControlProperties>;

export interface FrontProperties {
	kind: 'front';
	id: string;
	/** The sector of the nearest settlement. */
	sector: SectorId;
	compartment: CompartmentId;
	/** First of the compartment's countries. */
	country: Country;
	/** Whose ground it parts, in the order of the dataset's parties. */
	between: readonly [PartyId, PartyId];
	/** Great-circle length at the headline resolution. */
	length_km: number;
	start_date: Day;
	end_date: Day;
}
export type FrontLine = FeatureCollection<MultiLineString, FrontProperties>;

/** Who holds a settlement on a day; `null` before its first report under the lens. */
export interface SettlementStatus {
	settlementId: string;
	controller: Controller | null;
	/** First day since which it has held; a sighting that lapsed is no break; null where unknown. */
	since: Day | null;
	/** Indices into the reports table of the reports the status rests on. */
	reportIndices: readonly number[];
}

/** What is shown of a status; who asks is told the rest. */
export type ShownStatus = Pick<SettlementStatus, 'settlementId' | 'controller'>;

/** One of the dataset's measures on a day. */
export interface DayMeasure {
	/** Null where nobody under the lens reports, or where it is refused. */
	measured: Measured | null;
	/** Why it is not given; null where it is. */
	refused: Refusal | null;
	/** Of an area: ground of its compartment that nobody holds for certain; null of all other. */
	contestedKm2: number | null;
	/**
	 * Of a front: rung by rung, as it is counted where nothing else is said; of a given line likewise;
	 * empty of all other.
	 */
	ladder: readonly Measured[];
}

export interface DayFigures {
	/** Every measure of the dataset. */
	measures: Readonly<Record<MeasureId, DayMeasure>>;
	/** Length of the front by sector that has one that day, whatever the measures count. */
	sectorFrontLengthKm: Readonly<Partial<Record<SectorId, Measured>>>;
	/** Front not counted because it runs near the state border or the coast. */
	droppedKm: number;
}

/** How many of a sector's settlements somebody under the lens reports on. */
export interface Coverage {
	reported: number;
	total: number;
}

/** Everything the map shows of a day that is computed. */
export interface DayResult {
	day: Day;
	lens: Lens;
	control: ControlAreas;
	/** Sectors without a single report under the lens: unknown, never held. */
	unknownSectors: SectorId[];
	/** All ground that no report under the lens speaks for, village by village: unknown. */
	unknownArea: MultiPolygon;
	/** By compartment, 0 to 1, of the ground between its settlements: also where figures are refused. */
	unknownShare: Readonly<Record<CompartmentId, number>>;
	coverage: Readonly<Partial<Record<SectorId, Coverage>>>;
	frontContours: FrontContours;
	frontLine: FrontLine;
	statuses: SettlementStatus[];
	figures: DayFigures;
	/** Name and version of the method. */
	method: string;
	inputsHash: string;
}
