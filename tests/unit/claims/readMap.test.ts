import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { ClaimPlace } from '../../../src/lib/domain/claims/claimsFile.ts';
import { readMap } from '../../../src/lib/domain/claims/readMap.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { Report } from '../../../src/lib/domain/model/report.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { CONTROLLERS, said, smallComputer, village } from '../control/smallWar.ts';

const settled = kursk2025.measures.find((spec) => spec.kind === 'count');
if (!settled) throw new Error('There is no count of settlements.');
const COUNT = settled;
const [SINCE, DAY] = ['2025-03-01', '2025-03-12'] as const;
const holders = [null, ...CONTROLLERS] as const;

/** Who held a village on the first day and who holds it on the second, in every combination. */
const pairs = holders.flatMap((old) => CONTROLLERS.map((now) => [old, now] as const));

/** One village a pair, some pairs with more, so that no two counts are the same by chance. */
const fates = pairs.flatMap(([old, now], i) => Array.from({ length: i + 1 }, () => ({ old, now })));

function war(lat: number) {
	const villages = fates.map((_, i) =>
		village(`v${i}`, 35.02 + (i % 40) * 0.024, lat + Math.floor(i / 40) * 0.2)
	);
	const reports = fates.flatMap(({ old, now }, i): Report[] => [
		...(old === null ? [] : [said(`v${i}`, old, { eventDate: SINCE })]),
		said(`v${i}`, now, { eventDate: DAY, reportedDate: DAY })
	]);
	return { villages, reports };
}

function readingsOf({ villages, reports }: ReturnType<typeof war>, places: ClaimPlace[] = []) {
	return readMap(smallComputer(villages, reports), DEFAULT_LENS, places, villages);
}

const count = (old: (typeof holders)[number], now: (typeof holders)[number]) =>
	fates.filter((fate) => fate.old === old && fate.now === now).length;

describe('settlements counted on the map', () => {
	const readings = readingsOf(war(50.1));

	it('are retaken where they were held or contested and are not; what is contested now may be', () => {
		const surely = count('ukraine', 'russia');
		const value = surely + count('contested', 'russia');
		expect(readings.settlementsRetaken(COUNT, SINCE, DAY)).toEqual({
			value,
			low: surely,
			high: value + count('ukraine', 'contested')
		});
	});

	it('are held where reports say so, and perhaps where they are contested', () => {
		const now = (controller: (typeof CONTROLLERS)[number]) =>
			fates.filter((fate) => fate.now === controller).length;
		expect(readings.settlementsHeld(COUNT, DAY)).toEqual({
			value: now('ukraine'),
			low: now('ukraine'),
			high: now('ukraine') + now('contested')
		});
	});

	it('are not counted on a day whose figures are refused', () => {
		const { villages, reports } = war(50.1);
		// One report more than the first day has: that day is refused.
		const enough = reports.filter(({ eventDate }) => eventDate === SINCE).length + 1;
		const rules = { refusal: { unknownShare: 1, reports: enough } };
		const refusing = readMap(smallComputer(villages, reports, rules), DEFAULT_LENS, [], villages);
		expect(refusing.settlementsHeld(COUNT, SINCE)).toBeNull();
		expect(refusing.settlementsHeld(COUNT, DAY)).toEqual(readings.settlementsHeld(COUNT, DAY));
		expect(refusing.settlementsRetaken(COUNT, SINCE, DAY)).toBeNull();
		expect(refusing.settlementsRetaken(COUNT, DAY, SINCE)).toBeNull();
	});

	it('are those inside Russia: of villages in Ukraine nothing is counted', () => {
		const inUkraine = readingsOf(war(49.1));
		expect(inUkraine.settlementsHeld(COUNT, DAY)).toBeNull();
		expect(inUkraine.settlementsRetaken(COUNT, SINCE, DAY)).toBeNull();
	});

	it('are none before anybody reports', () => {
		expect(readings.settlementsHeld(COUNT, '2025-02-28')).toBeNull();
	});
});

describe('distances read off the map', () => {
	const places: ClaimPlace[] = [
		{ id: 'north', nameEn: 'North', lon: 35.5, lat: 50.3 },
		{ id: 'east', nameEn: 'East', lon: 35.8, lat: 50.3 },
		{ id: 'nowhere', nameEn: 'Nowhere', lon: null, lat: null }
	];
	const readings = readingsOf(war(50.1), places);

	it('between two places are good to a kilometre at each end', () => {
		const km = distance([35.5, 50.3], [35.8, 50.3], { units: 'kilometers' });
		const read = readings.distanceKm('north', 'east');
		expect(read?.value).toBeCloseTo(km, 1);
		expect(read?.low).toBeCloseTo(km - 2, 1);
		expect(read?.high).toBeCloseTo(km + 2, 1);
	});

	it('between a place and itself are nothing or more', () => {
		expect(readings.distanceKm('north', 'north')).toEqual({ value: 0, low: 0, high: 2 });
	});

	it('to the border are good to a kilometre', () => {
		const km = distance([35.5, 50], [35.5, 50.3], { units: 'kilometers' });
		const read = readings.borderKm('north');
		// The plane's distances are true to half a per cent.
		expect(Math.abs((read?.value ?? NaN) - km)).toBeLessThan(0.2);
		expect((read?.value ?? NaN) - (read?.low ?? NaN)).toBeCloseTo(1, 5);
		expect((read?.high ?? NaN) - (read?.value ?? NaN)).toBeCloseTo(1, 5);
	});

	it('are unknown where a place has no position, or there is no such place', () => {
		expect(readings.distanceKm('north', 'nowhere')).toBeNull();
		expect(readings.distanceKm('elsewhere', 'east')).toBeNull();
		expect(readings.borderKm('nowhere')).toBeNull();
	});
});
