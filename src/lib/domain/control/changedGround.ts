import type { PartyId } from '../dataset/party.ts';
import type { SectorId } from '../dataset/theatre.ts';
import { geodesicSetKm2 } from '../geometry/geojson.ts';
import { difference, intersection, union, type PolygonSet } from '../geometry/polygonSet.ts';
import type { PartyGround } from '../ground/reachedGround.ts';
import type { CompartmentPicture } from './compartmentPicture.ts';
import type { DayState, GroundOfDays } from './dayState.ts';

/** Ground of a sector that lies otherwise on a later day. */
export interface ChangedGround {
	country: string;
	sector: SectorId;
	from: PartyId | null;
	to: PartyId;
	/**
	 * From inside one's drawn line to inside the other's; won for certain by the one; no longer for
	 * certain the other's.
	 */
	contour: 'drawn' | 'won' | 'lost';
	ground: PolygonSet;
	areaKm2: number;
}

/** What changed hands in a compartment, of the ground that is known on both days. */
export function changedGround(
	compartment: GroundOfDays,
	from: DayState,
	to: DayState,
	isKnown: (sector: SectorId) => boolean
): ChangedGround[] {
	const before = from.of(compartment.id).picture;
	const after = to.of(compartment.id).picture;
	if (!before || !after) return [];
	const { dataset, planes } = from.setting;
	const [country = ''] = compartment.compartment.countries;
	const known = knownOnBoth(before, after);
	return changesOf(before.reached, after.reached).flatMap(({ loser, winner, contour, set }) => {
		const changed = known(set());
		const [lost, won] = [dataset.parties[loser ?? -1], dataset.parties[winner]];
		if (changed.length === 0 || !won) return [];
		return [...compartment.zones].flatMap(([sector, zone]): ChangedGround[] => {
			if (!isKnown(sector)) return [];
			const ground = intersection(changed, zone);
			const areaKm2 = geodesicSetKm2(ground, planes.equalArea);
			const parties = { from: lost?.id ?? null, to: won.id };
			return areaKm2 === 0 ? [] : [{ country, sector, ...parties, contour, ground, areaKm2 }];
		});
	});
}

function knownOnBoth(before: CompartmentPicture, after: CompartmentPicture) {
	return (set: PolygonSet): PolygonSet => {
		if (set.length === 0) return set;
		const onOne = intersection(set, after.known);
		return before.known === after.known ? onOne : intersection(onOne, before.known);
	};
}

interface Changed {
	/** Null: nobody. */
	loser: number | null;
	winner: number;
	contour: ChangedGround['contour'];
	set: () => PolygonSet;
}

function changesOf(before: readonly PartyGround[], after: readonly PartyGround[]): Changed[] {
	return after.flatMap(({ held, surely }, winner): Changed[] => {
		const then = before[winner];
		if (!then) return [];
		const won = lazily(() => difference(surely, then.surely));
		const fromOthers = before.flatMap((loser, place): Changed[] => {
			const now = after[place];
			if (place === winner || !now) return [];
			// Between two all ground is; where more fight, what neither holds lies between others.
			const isMore = after.length > 2;
			return [
				{
					loser: place,
					winner,
					contour: 'drawn',
					set: () => intersection(held, loser.held)
				},
				{
					loser: place,
					winner,
					contour: 'won',
					set: () => (isMore ? within(won(), then, loser) : won())
				},
				{
					loser: place,
					winner,
					contour: 'lost',
					set: () => {
						const lost = difference(loser.surely, now.surely);
						return isMore ? within(lost, now, after[winner] ?? now) : lost;
					}
				}
			];
		});
		// Two share all ground between them; where more fight, some is nobody's.
		const fromNobody: Changed[] =
			after.length > 2
				? [{ loser: null, winner, contour: 'drawn', set: () => without(held, before) }]
				: [];
		return [...fromOthers, ...fromNobody];
	});
}

/** The part of a set that one of two parties holds. */
function within(set: PolygonSet, one: PartyGround, other: PartyGround): PolygonSet {
	return set.length === 0 ? set : intersection(set, union(one.held, other.held));
}

function without(set: PolygonSet, others: readonly PartyGround[]): PolygonSet {
	return others.reduce(
		(rest, { held }) => (rest.length === 0 || held.length === 0 ? rest : difference(rest, held)),
		set
	);
}

function lazily<T>(find: () => T): () => T {
	let found: { value: T } | null = null;
	return () => (found ??= { value: find() }).value;
}
