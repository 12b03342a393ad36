import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { FrontSpec, MeasureId } from '../dataset/measureSpec.ts';
import type { PartyId } from '../dataset/party.ts';
import type { CompartmentId, SectorId } from '../dataset/theatre.ts';
import { countFront, sectorFront } from '../front/countFront.ts';
import { headlineCounting } from '../front/frontCounting.ts';
import { toMultiPolygon } from '../geometry/geojson.ts';
import type { Plane } from '../geometry/plane.ts';
import type { Refusal } from '../measure/refusal.ts';
import type { Day } from '../time/day.ts';
import { changedGround, type ChangedGround } from './changedGround.ts';
import type { DayState } from './dayState.ts';
import type { Measured } from './types.ts';

export interface ChangedProperties {
	kind: 'changed';
	id: string;
	/** Inside whose drawn line the ground lay on the first day; null where in nobody's. */
	from: PartyId | null;
	/** And on the later one. */
	to: PartyId;
	sector: SectorId;
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

/** What went from one party to another; `from` null: it was nobody's. */
export interface Change {
	from: PartyId | null;
	to: PartyId;
	km2: ChangedArea;
}

interface OnBothDays<T> {
	from: T;
	to: T;
}

/** One sector on two days. */
export interface SectorChange {
	sector: SectorId;
	/**
	 * Null where nobody reports on one of the days, or the figures of its compartment are refused:
	 * what is not known cannot change hands.
	 */
	changes: readonly Change[] | null;
	/** Null where nobody reports, or it is refused. */
	frontKm: OnBothDays<Measured | null>;
	/** On which of the days nobody under the lens reports. */
	isUnknown: OnBothDays<boolean>;
}

export interface Comparison {
	from: Day;
	to: Day;
	changed: FeatureCollection<MultiPolygon, ChangedProperties>;
	/** Sectors where ground changed hands, a front runs or nobody reports on either day. */
	sectors: SectorChange[];
	total: {
		/** Of all sectors that are known on both days: none where every compartment is refused. */
		changes: readonly Change[];
		/** Every front of the dataset, counted as it is where nothing else is said. */
		front: Readonly<Record<MeasureId, OnBothDays<Measured | null>>>;
	};
	/**
	 * Why no area is given of a compartment, on the first day on which its figures are refused;
	 * absent where they are given on both days.
	 */
	refused: Readonly<Partial<Record<CompartmentId, Refusal>>>;
	/** Of each compartment's ground between its settlements, 0 to 1, on each day. */
	unknownShare: OnBothDays<Readonly<Record<CompartmentId, number>>>;
}

/** What changed hands from one day to another, by the drawn lines, sector by sector. */
export function compareDays(from: DayState, to: DayState): Comparison {
	const { dataset, grounds, planes } = from.setting;
	const refused = { ...refusedOn(to), ...refusedOn(from) };
	const silent = { from: silentOn(from), to: silentOn(to) };
	const unknown = new Set([
		...silent.from,
		...silent.to,
		...grounds.flatMap(({ id, sectors }) => (refused[id] === undefined ? [] : [...sectors]))
	]);
	const isKnown = (sector: SectorId) => !unknown.has(sector);
	const changes = grounds.flatMap((ground) => changedGround(ground, from, to, isKnown));
	const frontKm = (state: DayState, silentThen: ReadonlySet<SectorId>, sector: SectorId) =>
		silentThen.has(sector)
			? null
			: sectorFront(state.contoursIn(sector), sector, state.day, dataset.rules);
	return {
		from: from.day,
		to: to.day,
		changed: {
			type: 'FeatureCollection',
			features: changes
				.filter(({ contour }) => contour === 'drawn')
				.map((change) => toFeature(change, from.day, to.day, planes.equalArea))
		},
		sectors: dataset.theatre.sectors
			.map(({ id: sector }) => ({
				sector,
				changes: isKnown(sector)
					? summed(changes.filter((change) => change.sector === sector))
					: null,
				frontKm: {
					from: frontKm(from, silent.from, sector),
					to: frontKm(to, silent.to, sector)
				},
				isUnknown: { from: silent.from.has(sector), to: silent.to.has(sector) }
			}))
			.filter(isTold),
		total: {
			changes: summed(changes),
			front: Object.fromEntries(
				dataset.measures
					.filter((spec) => spec.kind === 'front')
					.map((spec) => [spec.id, { from: frontOn(spec, from), to: frontOn(spec, to) }])
			)
		},
		refused,
		unknownShare: { from: from.unknownShare, to: to.unknownShare }
	};
}

function isTold({ changes, frontKm: { from, to } }: SectorChange): boolean {
	return changes === null || changes.length > 0 || (from?.value ?? 0) + (to?.value ?? 0) > 0;
}

/** By who lost and who won it, in the order in which they come. */
function summed(changes: readonly ChangedGround[]): Change[] {
	const pairs = new Map<string, ChangedGround[]>();
	for (const change of changes) {
		const key = `${change.from ?? ''}>${change.to}`;
		pairs.set(key, [...(pairs.get(key) ?? []), change]);
	}
	return [...pairs.values()].flatMap((ofPair): Change[] => {
		const [value = 0, ...outer] = (['drawn', 'won', 'lost'] as const).map((contour) =>
			toTenth(
				ofPair
					.filter((each) => each.contour === contour)
					.reduce((total, { areaKm2 }) => total + areaKm2, 0)
			)
		);
		const [first] = ofPair;
		// Ground that was nobody's has one line only: the winner's.
		const all = first?.from === null ? [value] : [value, ...outer];
		const km2 = { value, low: Math.min(...all), high: Math.max(...all) };
		return first ? [{ from: first.from, to: first.to, km2 }] : [];
	});
}

function toFeature(
	{ country, sector, from: loser, to, ground, areaKm2 }: ChangedGround,
	from: Day,
	until: Day,
	equalArea: Plane
) {
	const id = `changed-${country.toLowerCase()}-${sector}-${loser ?? 'nobody'}-${to}`;
	const properties: ChangedProperties = {
		kind: 'changed',
		id,
		from: loser,
		to,
		sector,
		area_km2: areaKm2,
		start_date: from,
		end_date: until
	};
	return {
		type: 'Feature' as const,
		id,
		properties,
		geometry: toMultiPolygon(ground, equalArea)
	};
}

function refusedOn(state: DayState): Partial<Record<CompartmentId, Refusal>> {
	return Object.fromEntries(
		state.all.flatMap(({ compartment: { id }, refused }) =>
			refused === null ? [] : [[id, refused]]
		)
	);
}

/** Sectors that nobody reports on. */
function silentOn(state: DayState): ReadonlySet<SectorId> {
	return new Set(state.all.flatMap(({ unknownSectors }) => unknownSectors));
}

function frontOn(spec: FrontSpec, state: DayState): Measured | null {
	return countFront(spec, headlineCounting(spec), state.front, state.setting.dataset.rules);
}

function toTenth(km2: number): number {
	return Math.round(km2 * 10) / 10;
}
