import { distance } from '@turf/turf';
import { contoursCounted, countFront } from '../front/countFront.ts';
import type { ControlComputer } from '../control/computeDay.ts';
import type { Lens } from '../control/types.ts';
import type { Controller } from '../model/report.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import type { ClaimPlace } from './claimsFile.ts';
import type { MapReadings } from './mapReadings.ts';
import type { Band } from './verdict.ts';

/** A town's point is good to about a kilometre. */
const POINT_ERROR_KM = 1;

/** Readings of the map under a lens; each is taken once. */
export function readMap(
	computer: ControlComputer,
	lens: Lens,
	places: readonly ClaimPlace[],
	settlements: readonly Settlement[]
): MapReadings {
	const held = once((day: Day) => computer.kurskHeld(day, lens));
	const statuses = once((day: Day) => computer.statuses(day, lens));
	const results = once((day: Day) => computer.compute(day, lens));
	const byId = new Map(places.map((place) => [place.id, place]));
	const pointOf = (id: string): [number, number] | null => {
		const { lon, lat } = byId.get(id) ?? { lon: null, lat: null };
		return lon === null || lat === null ? null : [lon, lat];
	};

	/** Controllers on both days of the settlements inside Russia; null where a day has no figures. */
	function insideRussia(from: Day, to: Day) {
		if (!held(from) || !held(to)) return null;
		const [before, after] = [statuses(from), statuses(to)];
		const pairs = settlements.flatMap(({ country }, i) => {
			const [old, now] = [before[i]?.controller ?? null, after[i]?.controller ?? null];
			return country === 'RU' && now ? [{ old, now }] : [];
		});
		return pairs;
	}

	return {
		heldKm2: held,
		frontKm: (day, counting) =>
			countFront(contoursCounted(results(day), counting, computer), counting, day),
		settlementsHeld(day) {
			const pairs = insideRussia(day, day);
			if (!pairs) return null;
			const count = (controller: Controller) =>
				pairs.filter(({ now }) => now === controller).length;
			const ukraine = count('ukraine');
			return { value: ukraine, low: ukraine, high: ukraine + count('contested') };
		},
		settlementsRetaken(since, day) {
			const pairs = insideRussia(since, day);
			if (!pairs) return null;
			const count = (old: Controller, now: Controller) =>
				pairs.filter((pair) => pair.old === old && pair.now === now).length;
			const surely = count('ukraine', 'russia');
			const value = surely + count('contested', 'russia');
			return { value, low: surely, high: value + count('ukraine', 'contested') };
		},
		depthKm: once((day: Day) => computer.depthKm(day, lens)),
		distanceKm(fromPlaceId, toPlaceId) {
			const [from, to] = [pointOf(fromPlaceId), pointOf(toPlaceId)];
			return from && to && around(distance(from, to, { units: 'kilometers' }), 2 * POINT_ERROR_KM);
		},
		borderKm(placeId) {
			const point = pointOf(placeId);
			return point && around(computer.distanceToUkraineKm(point), POINT_ERROR_KM);
		}
	};
}

function around(km: number, errorKm: number): Band {
	const tenth = (number: number) => Math.round(number * 10) / 10;
	return { value: tenth(km), low: tenth(km - errorKm), high: tenth(km + errorKm) };
}

function once<T>(read: (day: Day) => T): (day: Day) => T {
	const known = new Map<Day, T>();
	return (day) => {
		const found = known.get(day);
		if (found !== undefined) return found;
		const value = read(day);
		known.set(day, value);
		return value;
	};
}
