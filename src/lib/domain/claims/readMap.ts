import { distance } from '@turf/turf';
import type { ControlComputer } from '../control/computeDay.ts';
import type { Lens } from '../control/types.ts';
import { compartmentOf } from '../dataset/compartmentOf.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CountSpec } from '../dataset/measureSpec.ts';
import { CONTESTED, type Controller } from '../dataset/party.ts';
import type { CompartmentId } from '../dataset/theatre.ts';
import { bandOf, type Band } from '../measure/band.ts';
import { toTenth } from '../measure/toTenth.ts';
import type { Settlement } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import type { ClaimPlace } from './claimsFile.ts';
import type { MapReadings } from './mapReadings.ts';

/** A town's point is good to about a kilometre. */
const POINT_ERROR_KM = 1;

/** Readings of the map under a lens; each is taken once. */
export function readMap(
	computer: ControlComputer,
	lens: Lens,
	places: readonly ClaimPlace[],
	settlements: readonly Settlement[]
): MapReadings {
	const { dataset } = computer;
	const read = once((key) => {
		const [measure = '', day = ''] = key.split('|');
		const { measured } = computer.measure(measure, day, lens);
		return measured && bandOf(measured);
	});
	const measured = (measure: { id: string }, day: Day) => read(`${measure.id}|${day}`);
	const statuses = once((day) => computer.statuses(day, lens));
	const byId = new Map(places.map((place) => [place.id, place]));
	const pointOf = (id: string): [number, number] | null => {
		const { lon, lat } = byId.get(id) ?? { lon: null, lat: null };
		return lon === null || lat === null ? null : [lon, lat];
	};

	/** Controllers on both days of a compartment's settlements; null where a day has no figures. */
	function pairsIn(measure: CountSpec, from: Day, to: Day) {
		if (!measured(measure, from) || !measured(measure, to)) return null;
		const [before, after] = [statuses(from), statuses(to)];
		return settlements.flatMap(({ country }, i) => {
			const [old, now] = [before[i]?.controller ?? null, after[i]?.controller ?? null];
			return compartmentOf(dataset.theatre, country)?.id === measure.in && now
				? [{ old, now }]
				: [];
		});
	}

	return {
		value: measured,
		heldKm2: measured,
		frontKm: (measure, day, counting) => computer.countFront(measure.id, counting, day, lens),
		settlementsHeld: measured,
		settlementsRetaken(measure, since, day) {
			const pairs = pairsIn(measure, since, day);
			if (!pairs) return null;
			const isOthers = (now: Controller) => now !== measure.party && now !== CONTESTED;
			const count = (old: Controller, isNow: (now: Controller) => boolean) =>
				pairs.filter((pair) => pair.old === old && isNow(pair.now)).length;
			const surely = count(measure.party, isOthers);
			const value = surely + count(CONTESTED, isOthers);
			return { value, low: surely, high: value + count(measure.party, (now) => now === CONTESTED) };
		},
		depthKm: measured,
		distanceKm(fromPlaceId, toPlaceId) {
			const [from, to] = [pointOf(fromPlaceId), pointOf(toPlaceId)];
			return from && to && around(distance(from, to, { units: 'kilometers' }), 2 * POINT_ERROR_KM);
		},
		borderKm(placeId) {
			const [point, from] = [pointOf(placeId), borderOf(dataset)];
			if (point === null || from === null) return null;
			return around(computer.distanceToCompartmentKm(from, point), POINT_ERROR_KM);
		}
	};
}

/** The compartment that depths are measured from; where there are none, that of the first front. */
function borderOf({ measures }: Dataset): CompartmentId | null {
	const depth = measures.find((spec) => spec.kind === 'depth');
	const front = measures.find((spec) => spec.kind === 'front');
	return depth?.from ?? front?.in ?? null;
}

/** A distance has no end below nothing, however near the two points lie. */
function around(km: number, errorKm: number): Band {
	return {
		value: toTenth(km),
		low: toTenth(Math.max(0, km - errorKm)),
		high: toTenth(km + errorKm)
	};
}

function once<T>(read: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const value = read(key);
		known.set(key, value);
		return value;
	};
}
