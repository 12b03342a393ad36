import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { Country, Sector } from '../model/settlement.ts';
import type { Controller } from '../model/report.ts';
import type { Day } from '../time/day.ts';
import type { FrontContours } from '../front/countFront.ts';

/** Whose reports count. */
export const SOURCE_LENSES = [
	'all',
	'ukrainian',
	'russian',
	'independent',
	'without-maps'
] as const;
export type SourceLens = (typeof SOURCE_LENSES)[number];

/** By the day it happened, or by the day it was reported. */
export const KNOWN_BY = ['happened', 'reported'] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

/** Which reports a picture of the map is made from. */
export interface Lens {
	sources: SourceLens;
	known: KnownBy;
}
export const DEFAULT_LENS: Lens = { sources: 'all', known: 'happened' };

/** A number with its band and its recipe. */
export interface Measured {
	value: number;
	low: number;
	high: number;
	unit: 'km' | 'km2';
	/** Absent for areas. */
	resolutionKm?: number;
	asOf: Day;
	method: string;
	/**
	 * Share, 0 to 1, of the ground between the compartment's settlements that is unknown under the
	 * lens. The figures of a whole compartment have it; sectors and rungs of the ladder do not.
	 */
	unknownShare?: number;
}

/** On which side of the drawn line ground lies that nobody holds for certain. */
export type LineSide = 'ukraine' | 'russia';

export interface ControlProperties {
	kind: 'control';
	id: string;
	/** Who holds it for certain; `contested` is the band in which the line may lie. */
	controller: Controller;
	/** Of contested ground: the drawn line has it on this side. Absent of all other. */
	line_side?: LineSide;
	/** `kursk` is what lies inside Russia, `ukraine` what lies inside Ukraine. */
	sector: 'kursk' | 'ukraine';
	area_km2: number;
	/** Half-open: the picture of one day. */
	start_date: Day;
	end_date: Day;
}
/**
 * Areas that do not overlap: surely Ukraine's, contested on either side of the drawn line, surely
 * Russia's. What the drawn line holds for Ukraine is the first and the contested on its side.
 */
export type ControlAreas = FeatureCollection<MultiPolygon, ControlProperties>;

export interface FrontProperties {
	kind: 'front';
	id: string;
	/** The sector of the nearest settlement. */
	sector: Sector;
	country: Country;
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

/** Why a figure is not given, a sentence each; absent where it is given. */
export interface Refused {
	kurskHeld?: string;
	front?: string;
}

export interface DayFigures {
	/** Ukraine's territory, the lower Dnipro included, Kursk not. Null where refused, too. */
	frontLengthKm: Measured | null;
	/** Per sector that has a front that day; `kursk` is its own, not part of the whole. */
	sectorFrontLengthKm: Partial<Record<Sector, Measured>>;
	/** Null where nobody under the lens reports from there, or where it is refused. */
	kurskHeldKm2: Measured | null;
	/** high minus low. */
	kurskContestedKm2: number | null;
	refused: Refused;
	/** Rung by rung, the whole front as `frontLengthKm` counts it. */
	frontLadderKm: Measured[];
	/** Front not counted because it runs within 2 km of state border or coast. */
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
	unknownSectors: Sector[];
	/** All ground that no report under the lens speaks for, village by village: unknown. */
	unknownArea: MultiPolygon;
	/** By country, 0 to 1, of the ground between its settlements: also where figures are refused. */
	unknownShare: Readonly<Record<Country, number>>;
	coverage: Partial<Record<Sector, Coverage>>;
	frontContours: FrontContours;
	frontLine: FrontLine;
	statuses: SettlementStatus[];
	figures: DayFigures;
	/** Name and version of the method. */
	method: string;
	inputsHash: string;
}
