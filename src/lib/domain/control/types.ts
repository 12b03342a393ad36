import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { Country, Sector } from '../model/settlement.ts';
import type { Controller } from '../model/report.ts';
import type { Day } from '../time/day.ts';
import type { FrontContours } from './countFront.ts';

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
}

export interface ControlProperties {
	kind: 'control';
	id: string;
	controller: Controller;
	/** `kursk` is what lies inside Russia, `ukraine` what lies inside Ukraine. */
	sector: 'kursk' | 'ukraine';
	area_km2: number;
	/** Half-open: the picture of one day. */
	start_date: Day;
	end_date: Day;
}
/** Areas by controller; areas of different controllers do not overlap. */
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
	/** First day since which the status has held without a break; null where unknown. */
	since: Day | null;
	/** Indices into the reports table of the reports the status rests on. */
	reportIndices: readonly number[];
}

export interface DayFigures {
	/** Ukraine's territory, the lower Dnipro included, Kursk not. */
	frontLengthKm: Measured | null;
	/** Per sector that has a front that day; `kursk` is its own, not part of the whole. */
	sectorFrontLengthKm: Partial<Record<Sector, Measured>>;
	/** Null where nobody under the lens reports from there. */
	kurskHeldKm2: Measured | null;
	/** high minus low. */
	kurskContestedKm2: number | null;
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
	/** Their ground; empty where every sector is reported. */
	unknownArea: MultiPolygon;
	coverage: Partial<Record<Sector, Coverage>>;
	frontContours: FrontContours;
	frontLine: FrontLine;
	statuses: SettlementStatus[];
	figures: DayFigures;
	inputsHash: string;
}
