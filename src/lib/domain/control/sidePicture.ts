import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Controller } from '../model/report.ts';
import type { Country, Sector } from '../model/settlement.ts';
import type { Contour, TerritoryPicture } from '../ground/controlledTerritory.ts';
import { frontBySector } from '../front/frontBySector.ts';
import { frontLines, type FrontGround } from '../front/frontLines.ts';
import { sectorLadder, type MeasuredContours } from '../front/frontMeasure.ts';
import { geodesicAreaKm2 } from '../geometry/geojson.ts';
import {
	CONTESTED_HELD,
	CONTESTED_LOST,
	kindOf,
	KINDS,
	SURELY_RUSSIA,
	SURELY_UKRAINE,
	UNKNOWN
} from '../ground/groundKinds.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import type { PolygonSet } from '../geometry/polygonSet.ts';
import type { LineSide } from './types.ts';
import { writtenAreas } from '../geometry/writtenAreas.ts';

/** Ground of one class. */
export interface SideArea {
	controller: Controller;
	/** Of contested ground: the side of the drawn line on which it lies. */
	lineSide: LineSide | null;
	geometry: MultiPolygon;
	areaKm2: number;
}

/** One side of the state border on one day, in degrees where it will be drawn. */
export interface SidePicture {
	country: Country;
	/** By who surely holds them; what may be either's is contested. */
	areas: readonly SideArea[];
	/** The ground that nobody speaks for. */
	unknownArea: MultiPolygon;
	/** Ukraine's ground inside each of the three contours, on the equal-area plane, not yet clipped. */
	reached: Readonly<Record<Contour, PolygonSet>>;
	/** The ground that somebody speaks for. */
	known: PolygonSet;
	/** Size of what the drawn line holds for Ukraine, of what is its for certain, and perhaps. */
	heldKm2: { value: number; low: number; high: number };
	/** The drawn front by sector. */
	front: ReadonlyMap<Sector, MultiLineString>;
	/** What of the outline was left out, near border and coast. */
	droppedKm: number;
	contours: MeasuredContours;
}

const NOTHING: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

/**
 * What a territory looks like on a day, written in degrees and measured.
 *
 * @param territory its whole ground on the plane
 * @param ground where a contour is front
 */
export function sidePicture(
	country: Country,
	{ reached, known }: TerritoryPicture,
	territory: PolygonSet,
	ground: FrontGround,
	sectorAt: (point: PlanePoint) => Sector
): SidePicture {
	const written = writtenAreas(
		[reached.surely, reached.held, reached.perhaps, known, territory],
		KINDS,
		kindOf
	);
	const areaOf = (
		kind: number,
		controller: Controller,
		lineSide: LineSide | null = null
	): SideArea => {
		const geometry = written[kind] ?? NOTHING;
		return { controller, lineSide, geometry, areaKm2: geodesicAreaKm2(geometry) };
	};
	const surely = areaOf(SURELY_UKRAINE, 'ukraine');
	const contestedHeld = areaOf(CONTESTED_HELD, 'contested', 'ukraine');
	const contestedLost = areaOf(CONTESTED_LOST, 'contested', 'russia');
	const heldKm2 = toTenth(surely.areaKm2 + contestedHeld.areaKm2);
	const drawn = frontLines(reached.held, ground);
	const ladder = (lines: PlanePoint[][]) => sectorLadder(lines, sectorAt);
	return {
		country,
		areas: [surely, contestedHeld, contestedLost, areaOf(SURELY_RUSSIA, 'russia')],
		unknownArea: written[UNKNOWN] ?? NOTHING,
		reached,
		known,
		heldKm2: {
			value: heldKm2,
			low: surely.areaKm2,
			high: toTenth(heldKm2 + contestedLost.areaKm2)
		},
		front: frontBySector(drawn.lines, sectorAt),
		droppedKm: drawn.droppedKm,
		contours: {
			drawn: ladder(drawn.lines),
			surely: ladder(frontLines(reached.surely, ground).lines),
			perhaps: ladder(frontLines(reached.perhaps, ground).lines)
		}
	};
}

function toTenth(km2: number): number {
	return Math.round(km2 * 10) / 10;
}
