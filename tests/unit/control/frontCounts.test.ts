import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/lib/domain/reports/coverage.ts';
import {
	countFront,
	frontLadder,
	sectorFront,
	type FrontContours
} from '../../../src/lib/domain/front/countFront.ts';
import { dayFigures } from '../../../src/lib/domain/measure/dayMeasures.ts';
import {
	countingOf,
	countingText,
	headlineCounting,
	isHeadlineCounting
} from '../../../src/lib/domain/front/frontCounting.ts';
import {
	measureFront,
	sectorLadder,
	type MeasuredContours
} from '../../../src/lib/domain/front/frontMeasure.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';
import { RESOLUTIONS_KM } from '../../../src/lib/domain/front/resolutions.ts';
import type { CompartmentDay } from '../../../src/lib/domain/control/compartmentGround.ts';
import type { FrontSpec } from '../../../src/lib/domain/dataset/measureSpec.ts';
import type { CompartmentId, SectorId } from '../../../src/lib/domain/dataset/theatre.ts';
import type { Band } from '../../../src/lib/domain/measure/band.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { compartment, planes, stateOf } from './dayFixtures.ts';
import { CONTROLLERS, village } from './smallWar.ts';
import type { Refusal } from '../../../src/lib/domain/measure/refusal.ts';

const DAY = '2025-03-12';
const { rules } = kursk2025;
const front = kursk2025.measures.find((spec) => spec.kind === 'front');
if (!front) throw new Error('There is no front.');
const FRONT: FrontSpec = front;
const BOTH = ['ukraine', 'russia'] as const;

/** Contours that are so many km long at the finest resolution and 10 per cent less a rung. */
function contours(
	drawn: Readonly<Record<SectorId, number>>,
	[surely, perhaps]: [number, number] = [1, 1]
): MeasuredContours {
	const ladder = (factor: number) =>
		RESOLUTIONS_KM.map(
			(_, rung) =>
				new Map(
					Object.entries(drawn).map(([sector, km]) => [sector, km * factor * (1 - rung / 10)])
				)
		);
	return { drawn: ladder(1), surely: ladder(surely), perhaps: ladder(perhaps) };
}

describe('the length of a front by sector', () => {
	/** East for 12 km in steps of 1 km, then 4 km more in steps of 100 m. */
	const line: PlanePoint[] = [
		...Array.from({ length: 13 }, (_, i): PlanePoint => [i, 0]),
		...Array.from({ length: 40 }, (_, i): PlanePoint => [12 + (i + 1) / 10, 0])
	];
	const ladder = sectorLadder([line], ([x]) => (x < 12 ? 'toretsk' : 'pokrovsk'), planes);

	it('is shared out by the full line beneath, not by its points, at every resolution', () => {
		expect(ladder).toHaveLength(RESOLUTIONS_KM.length);
		for (const rung of ladder) {
			expect(rung.get('toretsk')).toBeCloseTo(12, 1);
			expect(rung.get('pokrovsk')).toBeCloseTo(4, 1);
		}
	});

	it('adds up over several lines', () => {
		const twice = sectorLadder([line, line], () => 'lyman', planes);
		for (const rung of twice) expect(rung.get('lyman')).toBeCloseTo(32, 0);
	});
});

describe('the measured length of a front', () => {
	const measured = (
		outer: [number, number],
		resolutionKm: (typeof RESOLUTIONS_KM)[number] = RESOLUTIONS_KM[0]
	) =>
		measureFront(
			[{ contours: contours({ toretsk: 100 }, outer), isCounted: () => true }],
			resolutionKm,
			DAY,
			rules
		);

	it('is that of the drawn contour, whatever the outer ones are', () => {
		expect(measured([0.5, 2]).value).toBe(100);
	});

	it.each([
		['the inner', [0.8, 1]],
		['the outer', [1, 0.8]]
	] as [string, [number, number]][])('may be as short as %s contour, and shorter', (_, outer) => {
		expect(measured(outer).low).toBeLessThan(80);
	});

	it.each([
		['the inner', [1.3, 1]],
		['the outer', [1, 1.3]]
	] as [string, [number, number]][])('may be as long as %s contour, and longer', (_, outer) => {
		expect(measured(outer).high).toBeGreaterThan(130);
	});

	it('is never known better than the resolution allows, and worst where it is finest', () => {
		const shares = RESOLUTIONS_KM.map((km) => {
			const { value, low, high } = measured([1, 1], km);
			expect(value - low).toBeCloseTo(high - value, 0);
			return (high - value) / value;
		});
		expect(shares.every((share) => share > 0)).toBe(true);
		const rounded = shares.map((share) => Math.round(share * 100));
		expect(rounded).toEqual(rounded.toSorted((a, b) => b - a));
	});

	it('says which rung it is of', () => {
		for (const [rung, km] of RESOLUTIONS_KM.entries())
			expect(measured([1, 1], km)).toMatchObject({
				value: Math.round(1000 * (1 - rung / 10)) / 10,
				resolutionKm: km,
				asOf: DAY,
				unit: 'km'
			});
	});
});

describe('what is counted as front', () => {
	const all: FrontContours = {
		ukraine: [{ between: BOTH, contours: contours({ toretsk: 200, kherson: 40 }) }],
		kursk: [{ between: BOTH, contours: contours({ kursk: 8 }) }]
	};
	const border = contours({ sumy: 1000 });
	const finest = RESOLUTIONS_KM[0];
	const dayOf = (from = all, quiet: MeasuredContours | null = border) => ({
		asOf: DAY,
		contours: from,
		quietBorder: () => quiet
	});
	const km = (counting: string[], day = dayOf()) =>
		countFront(FRONT, counting, day, rules, finest)?.value;

	it.each([
		[[], 200],
		[['dnipro'], 240],
		[['kursk'], 208],
		[['border'], 1200],
		[['dnipro', 'kursk'], 248],
		[['dnipro', 'border'], 1240],
		[['kursk', 'border'], 1208],
		[['dnipro', 'kursk', 'border'], 1248]
	] as [string[], number][])('with %j: %d km', (counting, expected) => {
		expect(km(counting)).toBe(expected);
	});

	it.each([
		['ukraine', dayOf({ ...all, ukraine: null })],
		['kursk', dayOf({ ...all, kursk: null })],
		['border', dayOf(all, null)]
	] as const)('is no figure where its part %s is unknown, and it is counted', (_, unknown) => {
		const counting = ['dnipro', 'kursk', 'border'];
		expect(km(counting, unknown)).toBeUndefined();
		expect(frontLadder(FRONT, counting, unknown, rules)).toEqual([]);
	});

	it('does not ask for a part that is not counted', () => {
		expect(km(['dnipro'], dayOf({ ...all, kursk: null }, null))).toBe(240);
	});

	it('is nothing where no line runs', () => {
		const quiet = { ...all, ukraine: [{ between: BOTH, contours: contours({}) }] };
		expect(frontLadder(FRONT, headlineCounting(FRONT), dayOf(quiet), rules)).toEqual([]);
	});

	it('is of a sector what runs there', () => {
		const of = (sector: string, from: FrontContours = all) =>
			sectorFront(from, sector, DAY, rules)?.value ?? null;
		expect(of('kursk')).toBeGreaterThan(0);
		expect(of('sumy')).toBe(0);
		expect(of('kursk', { kursk: null })).toBeNull();
	});

	it('is of the pairs of parties that the measure names, whichever is said first', () => {
		const pairs = {
			...all,
			ukraine: [
				{ between: BOTH, contours: contours({ toretsk: 200 }) },
				{ between: ['russia', 'third'] as const, contours: contours({ toretsk: 30 }) },
				{ between: ['ukraine', 'third'] as const, contours: contours({ toretsk: 7 }) }
			]
		};
		const of = (...between: FrontSpec['between']) =>
			countFront({ ...FRONT, between }, [], dayOf(pairs), rules, finest)?.value;
		expect(of(['russia', 'ukraine'])).toBe(200);
		expect(of(['third', '*'])).toBe(37);
		expect(of(['*', '*'])).toBe(237);
		expect(of(['russia', 'ukraine'], ['third', 'russia'])).toBe(230);
	});
});

describe('the parts that are counted', () => {
	it('are written in the order of the dataset, and read in any', () => {
		expect(countingOf(FRONT, 'border,dnipro')).toEqual(['dnipro', 'border']);
		expect(countingText(FRONT, ['border', 'dnipro'])).toBe('dnipro,border');
		expect([countingOf(FRONT, 'land'), countingText(FRONT, [])]).toEqual([[], 'land']);
		expect([countingOf(FRONT, 'roads'), countingOf(FRONT, '')]).toEqual([null, null]);
	});

	it('are the headline’s where they are those that the dataset counts', () => {
		expect(
			['dnipro', 'land', 'dnipro,border'].map((text) =>
				isHeadlineCounting(FRONT, countingOf(FRONT, text) ?? [])
			)
		).toEqual([true, false, false]);
	});
});

describe('the figures of a day', () => {
	const nowhere = { type: 'MultiPolygon' as const, coordinates: [] };
	const zones = {
		kursk: new Map([['kursk', []]]),
		ukraine: new Map([
			['toretsk', []],
			['lyman', []]
		])
	};
	const dayOf = (
		id: CompartmentId,
		droppedKm: number,
		held: Band,
		lengths: Readonly<Record<SectorId, number>>,
		refused: Refusal | null = null
	): CompartmentDay => ({
		compartment: compartment(id),
		picture: {
			compartment: compartment(id),
			droppedKm,
			heldKm2: () => held,
			contestedKm2: Math.round((held.high - held.low) * 10) / 10,
			reached: [],
			known: [],
			unknownArea: nowhere,
			areas: [],
			pairs: [{ between: BOTH, drawn: new Map(), contours: contours(lengths) }]
		},
		unknownSectors: [],
		unknown: [],
		unknownArea: nowhere,
		unknownShare: id === 'kursk' ? 0.2 : 0.1,
		refused,
		uncounted: null
	});
	const NO: Refusal = { why: 'nobody' };
	const held = { value: 178.9, low: 157.3, high: 199.4 };
	const kursk = (refused: Refusal | null = null) =>
		dayOf('kursk', 30.4, held, { kursk: 10 }, refused);
	const ukraine = (refused: Refusal | null = null) =>
		dayOf('ukraine', 250.3, held, { toretsk: 100, lyman: 0 }, refused);
	const figuresOf = (...days: CompartmentDay[]) => dayFigures(stateOf(DAY, days, zones));

	it('are those of every measure of the dataset', () => {
		const { measures } = figuresOf(kursk(), ukraine());
		expect(Object.keys(measures)).toEqual(kursk2025.measures.map(({ id }) => id));
		expect(measures['kursk-area-km2']?.measured).toMatchObject({ ...held, unit: 'km2', asOf: DAY });
		expect(measures['kursk-area-km2']?.contestedKm2).toBe(42.1);
		expect(measures['front-length-km']?.measured?.value).toBeGreaterThan(0);
		expect(measures['front-length-km']?.ladder).toHaveLength(RESOLUTIONS_KM.length);
	});

	it('hold what was left out in all compartments', () => {
		expect(figuresOf(kursk(), ukraine()).droppedKm).toBe(281);
	});

	it('are unknown where nobody reports, not nothing', () => {
		const { measures } = figuresOf({ ...kursk(NO), picture: null }, ukraine());
		expect(measures['kursk-area-km2']).toMatchObject({ measured: null, contestedKm2: null });
		expect(measures['front-length-km']?.measured).not.toBeNull();
	});

	it('name the share of unknown ground of their own compartment', () => {
		const { measures } = figuresOf(kursk(), ukraine());
		expect(
			['kursk-area-km2', 'front-length-km'].map((id) => measures[id]?.measured?.unknownShare)
		).toEqual([0.2, 0.1]);
	});

	it('are not given where they are refused, and say why', () => {
		const there = figuresOf(kursk(NO), ukraine());
		expect(there.measures['kursk-area-km2']).toMatchObject({ measured: null, refused: NO });
		expect(there.measures['front-length-km']?.refused).toBeNull();
		expect(Object.keys(there.sectorFrontLengthKm)).toEqual(['toretsk']);

		const here = figuresOf(kursk(), ukraine(NO));
		expect(here.measures['front-length-km']).toMatchObject({
			measured: null,
			refused: NO,
			ladder: []
		});
		expect(here.measures['kursk-area-km2']?.refused).toBeNull();
		expect(Object.keys(here.sectorFrontLengthKm)).toEqual(['kursk']);
	});

	it('name the sectors that have a front', () => {
		const { measures, sectorFrontLengthKm } = figuresOf(kursk(), ukraine());
		expect(Object.keys(sectorFrontLengthKm)).toEqual(['kursk', 'toretsk']);
		expect(measures['front-length-km']?.measured?.value).toBe(sectorFrontLengthKm.toretsk?.value);
	});
});

describe('how much of a sector is reported', () => {
	it('counts a settlement whoever holds it, and one that nobody reports on in the total alone', () => {
		const holders = [...CONTROLLERS, null];
		const villages = [...holders, null, 'russia' as const].map((_, i) =>
			village(`v${String(i)}`, 35.5, i < holders.length ? 49.5 : 50.5)
		);
		const statuses = [...holders, null, 'russia' as const].map((controller, i) => ({
			settlementId: `v${String(i)}`,
			controller,
			since: null,
			reportIndices: []
		}));
		expect(coverageOf(villages, statuses)).toEqual({
			pokrovsk: { reported: 3, total: 4 },
			kursk: { reported: 1, total: 2 }
		});
	});
});
