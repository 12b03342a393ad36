import type { FeatureCollection, MultiPolygon } from 'geojson';
import { SECTORS, type Country, type Sector } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { countFront, sectorFront, type FrontContours } from '../front/countFront.ts';
import { HEADLINE_COUNTING } from '../front/frontCounting.ts';
import { geodesicSetKm2, toMultiPolygon } from '../geometry/geojson.ts';
import { difference, intersection, type PolygonSet } from '../geometry/polygonSet.ts';
import { CONTOURS, type Contour } from '../ground/controlledTerritory.ts';
import type { Side } from './side.ts';
import type { SidePicture } from './sidePicture.ts';
import type { Measured } from './types.ts';

type Winner = 'ukraine' | 'russia';

export interface ChangedProperties {
	kind: 'changed';
	id: string;
	/** Inside whose drawn line the ground lies on the later day. */
	to: Winner;
	sector: Sector;
	area_km2: number;
	start_date: Day;
	end_date: Day;
}

/**
 * km2 that changed hands: between the drawn lines of the two days, and the least and greatest of
 * what changed between the same contour of both days, drawn or outer.
 */
export interface ChangedArea {
	value: number;
	low: number;
	high: number;
}

/** One sector on two days. */
export interface SectorChange {
	sector: Sector;
	/**
	 * Null where nobody reports on one of the days, or the figures of that side of the border are
	 * refused: what is not known cannot change hands.
	 */
	toUkraineKm2: ChangedArea | null;
	toRussiaKm2: ChangedArea | null;
	/** Null where nobody reports, or it is refused. */
	frontKm: { from: Measured | null; to: Measured | null };
	/** On which of the days nobody under the lens reports. */
	isUnknown: { from: boolean; to: boolean };
}

export interface Comparison {
	from: Day;
	to: Day;
	changed: FeatureCollection<MultiPolygon, ChangedProperties>;
	/** Sectors where ground changed hands, a front runs or nobody reports on either day. */
	sectors: SectorChange[];
	total: {
		/** Of all sectors that are known on both days: none where both countries are refused. */
		toUkraineKm2: ChangedArea;
		toRussiaKm2: ChangedArea;
		/** Counted as the headline is; null where nobody reports, or it is refused. */
		frontKm: { from: Measured | null; to: Measured | null };
	};
	/**
	 * Why no area is given of a country, a sentence of the first day on which its figures are
	 * refused; absent where they are given on both days.
	 */
	refused: Partial<Record<Country, string>>;
	/** Of each country's ground between its settlements, 0 to 1, on each day. */
	unknownShare: { from: UnknownShares; to: UnknownShares };
}

/** What of a side a comparison needs: which country's it is, and the ground of its sectors. */
type SideGround = Pick<Side, 'country' | 'zones'>;

type ComparedPicture = Pick<SidePicture, 'reached' | 'known'>;

type UnknownShares = Readonly<Record<Country, number>>;

interface DayPictures {
	day: Day;
	/** One a side, in the order of `sides`. */
	pictures: readonly (ComparedPicture | null)[];
	/** Where their lengths are given. */
	contours: FrontContours;
	/** Sectors that nobody reports on. */
	unknown: ReadonlySet<Sector>;
	/** Why a country's figures are not given, in a sentence. */
	refused: Partial<Record<Country, string>>;
	unknownShare: UnknownShares;
}

/** What changed hands from one day to another, by the drawn lines, sector by sector. */
export function compareDays(
	from: DayPictures,
	to: DayPictures,
	sides: readonly SideGround[]
): Comparison {
	const refused = { ...to.refused, ...from.refused };
	const unknown = new Set([
		...from.unknown,
		...to.unknown,
		...sides.flatMap(({ country, zones }) =>
			refused[country] === undefined ? [] : [...zones.keys()]
		)
	]);
	const isKnown = (sector: Sector) => !unknown.has(sector);
	const changes = sides.flatMap((side, i) => {
		const [before, after] = [from.pictures[i], to.pictures[i]];
		return before && after ? changesOn(side, before, after, isKnown) : [];
	});
	const sum = (winner: Winner, sector?: Sector): ChangedArea => {
		const counted = changes.filter(
			(each) => each.to === winner && (sector === undefined || each.sector === sector)
		);
		const [value = 0, ...outer] = CONTOURS.map((contour) =>
			toTenth(
				counted
					.filter((each) => each.contour === contour)
					.reduce((total, { areaKm2 }) => total + areaKm2, 0)
			)
		);
		return { value, low: Math.min(value, ...outer), high: Math.max(value, ...outer) };
	};
	return {
		from: from.day,
		to: to.day,
		changed: {
			type: 'FeatureCollection',
			features: changes
				.filter(({ contour }) => contour === 'held')
				.map((change) => toFeature(change, from.day, to.day))
		},
		sectors: SECTORS.map((sector) => ({
			sector,
			toUkraineKm2: isKnown(sector) ? sum('ukraine', sector) : null,
			toRussiaKm2: isKnown(sector) ? sum('russia', sector) : null,
			frontKm: { from: frontKm(from, sector), to: frontKm(to, sector) },
			isUnknown: { from: from.unknown.has(sector), to: to.unknown.has(sector) }
		})).filter(isTold),
		total: {
			toUkraineKm2: sum('ukraine'),
			toRussiaKm2: sum('russia'),
			frontKm: { from: wholeFrontKm(from), to: wholeFrontKm(to) }
		},
		refused,
		unknownShare: { from: from.unknownShare, to: to.unknownShare }
	};
}

function isTold({ toUkraineKm2, toRussiaKm2, frontKm: { from, to } }: SectorChange): boolean {
	if (!toUkraineKm2 || !toRussiaKm2) return true;
	return toUkraineKm2.high + toRussiaKm2.high + (from?.value ?? 0) + (to?.value ?? 0) > 0;
}

interface Change {
	country: Country;
	sector: Sector;
	to: Winner;
	contour: Contour;
	ground: PolygonSet;
	areaKm2: number;
}

/** Ground, known on both days, that lies inside a contour on one of them only, by contour. */
function changesOn(
	{ country, zones }: SideGround,
	before: ComparedPicture,
	after: ComparedPicture,
	isKnown: (sector: Sector) => boolean
): Change[] {
	const known = (set: PolygonSet) => {
		const onOne = intersection(set, after.known);
		return before.known === after.known ? onOne : intersection(onOne, before.known);
	};
	return CONTOURS.flatMap((contour) => {
		const [then, now] = [before.reached[contour], after.reached[contour]];
		const sets = { ukraine: known(difference(now, then)), russia: known(difference(then, now)) };
		return (['ukraine', 'russia'] as const).flatMap((to) =>
			[...zones].flatMap(([sector, zone]): Change[] => {
				if (!isKnown(sector)) return [];
				const ground = intersection(sets[to], zone);
				const areaKm2 = geodesicSetKm2(ground);
				return areaKm2 === 0 ? [] : [{ country, sector, to, contour, ground, areaKm2 }];
			})
		);
	});
}

function toFeature({ country, sector, to, ground, areaKm2 }: Change, from: Day, until: Day) {
	const id = `changed-${country.toLowerCase()}-${sector}-${to}`;
	const properties: ChangedProperties = {
		kind: 'changed',
		id,
		to,
		sector,
		area_km2: areaKm2,
		start_date: from,
		end_date: until
	};
	return { type: 'Feature' as const, id, properties, geometry: toMultiPolygon(ground) };
}

function frontKm(of: DayPictures, sector: Sector): Measured | null {
	return of.unknown.has(sector) ? null : sectorFront(of.contours, sector, of.day);
}

function wholeFrontKm(of: DayPictures): Measured | null {
	return countFront(of.contours, HEADLINE_COUNTING, of.day);
}

function toTenth(km2: number): number {
	return Math.round(km2 * 10) / 10;
}
