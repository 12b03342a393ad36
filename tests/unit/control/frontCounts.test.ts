import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/lib/domain/reports/coverage.ts';
import {
	countFront,
	frontLadder,
	sectorFront,
	type FrontContours
} from '../../../src/lib/domain/front/countFront.ts';
import {
	dayFigures,
	frontContoursOf,
	unknownShares
} from '../../../src/lib/domain/measure/dayFigures.ts';
import { HEADLINE_COUNTING } from '../../../src/lib/domain/front/frontCounting.ts';
import {
	measureFront,
	sectorLadder,
	type MeasuredContours
} from '../../../src/lib/domain/front/frontMeasure.ts';
import type { PlanePoint } from '../../../src/lib/domain/geometry/plane.ts';
import { RESOLUTIONS_KM } from '../../../src/lib/domain/front/resolutions.ts';
import type { SideDay } from '../../../src/lib/domain/control/side.ts';
import type { SidePicture } from '../../../src/lib/domain/control/sidePicture.ts';
import type { Country, Sector } from '../../../src/lib/domain/model/settlement.ts';
import { CONTROLLERS, village } from './smallWar.ts';

const DAY = '2025-03-12';

/** Contours that are so many km long at the finest resolution and 10 per cent less a rung. */
function contours(
	drawn: Partial<Record<Sector, number>>,
	[surely, perhaps]: [number, number] = [1, 1]
): MeasuredContours {
	const ladder = (factor: number) =>
		RESOLUTIONS_KM.map(
			(_, rung) =>
				new Map(
					Object.entries(drawn).map(([sector, km]) => [
						sector as Sector,
						km * factor * (1 - rung / 10)
					])
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
	const ladder = sectorLadder([line], ([x]) => (x < 12 ? 'toretsk' : 'pokrovsk'));

	it('is shared out by the full line beneath, not by its points, at every resolution', () => {
		expect(ladder).toHaveLength(RESOLUTIONS_KM.length);
		for (const rung of ladder) {
			expect(rung.get('toretsk')).toBeCloseTo(12, 1);
			expect(rung.get('pokrovsk')).toBeCloseTo(4, 1);
		}
	});

	it('adds up over several lines', () => {
		const twice = sectorLadder([line, line], () => 'lyman');
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
			DAY
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
		ukraine: contours({ toretsk: 200, kherson: 40 }),
		kursk: contours({ kursk: 8 }),
		quietBorder: contours({ sumy: 1000 })
	};
	const finest = RESOLUTIONS_KM[0];
	const km = (dnipro: boolean, kursk: boolean, quietBorder: boolean, from = all) =>
		countFront(from, { dnipro, kursk, quietBorder }, DAY, finest)?.value;

	it.each([
		[false, false, false, 200],
		[true, false, false, 240],
		[false, true, false, 208],
		[false, false, true, 1200],
		[true, true, false, 248],
		[true, false, true, 1240],
		[false, true, true, 1208],
		[true, true, true, 1248]
	])('Dnipro %s, Kursk %s, quiet border %s: %d km', (dnipro, kursk, quietBorder, expected) => {
		expect(km(dnipro, kursk, quietBorder)).toBe(expected);
	});

	it.each(['ukraine', 'kursk', 'quietBorder'] as const)(
		'is no figure where its part %s is unknown, and it is counted',
		(part) => {
			const unknown = { ...all, [part]: null };
			expect(km(true, true, true, unknown)).toBeUndefined();
			expect(frontLadder(unknown, { dnipro: true, kursk: true, quietBorder: true }, DAY)).toEqual(
				[]
			);
		}
	);

	it('does not ask for a part that is not counted', () => {
		expect(km(true, false, false, { ...all, kursk: null, quietBorder: null })).toBe(240);
	});

	it('is nothing where no line runs', () => {
		expect(frontLadder({ ...all, ukraine: contours({}) }, HEADLINE_COUNTING, DAY)).toEqual([]);
	});

	it('is of a sector what runs there: inside Russia for Kursk alone', () => {
		expect(sectorFront(all, 'kursk', DAY)?.value).toBeGreaterThan(0);
		expect(sectorFront(all, 'sumy', DAY)?.value).toBe(0);
		expect(sectorFront({ ...all, kursk: null }, 'kursk', DAY)).toBeNull();
		expect(sectorFront({ ...all, ukraine: null }, 'toretsk', DAY)).toBeNull();
	});
});

describe('the figures of a day', () => {
	const nowhere = { type: 'MultiPolygon' as const, coordinates: [] };
	const side = (
		country: Country,
		droppedKm: number,
		heldKm2: SidePicture['heldKm2'],
		refused: string | null = null
	): SideDay => ({
		country,
		picture: {
			country,
			droppedKm,
			heldKm2,
			reached: { held: [], surely: [], perhaps: [] },
			known: [],
			unknownArea: nowhere,
			areas: [],
			front: new Map(),
			contours: contours({ [country === 'RU' ? 'kursk' : 'toretsk']: 10 })
		},
		unknownSectors: [],
		unknown: [],
		unknownArea: nowhere,
		unknownShare: country === 'RU' ? 0.2 : 0.1,
		refused
	});
	const kursk = side('RU', 30.4, { value: 178.9, low: 157.3, high: 199.4 });
	const ukraine = side('UA', 250.3, { value: 500_000, low: 499_000, high: 501_000 });
	const none: FrontContours = { ukraine: null, kursk: null, quietBorder: null };

	it('hold what is contested inside Russia: all between what is surely and perhaps held', () => {
		const figures = dayFigures([kursk, ukraine], none, DAY);
		expect(figures.kurskHeldKm2).toMatchObject({ value: 178.9, low: 157.3, high: 199.4 });
		expect(figures.kurskContestedKm2).toBe(42.1);
	});

	it('hold what was left out on both sides of the border', () => {
		expect(dayFigures([kursk, ukraine], none, DAY).droppedKm).toBe(281);
	});

	it('are unknown inside Russia where nobody reports from there, not nothing', () => {
		const figures = dayFigures([ukraine], none, DAY);
		expect([figures.kurskHeldKm2, figures.kurskContestedKm2]).toEqual([null, null]);
		expect(figures.frontLengthKm).toBeNull();
	});

	it('name the share of unknown ground of their own side of the border', () => {
		const days = [kursk, ukraine];
		const { kurskHeldKm2, frontLengthKm } = dayFigures(days, frontContoursOf(days), DAY);
		expect([kurskHeldKm2?.unknownShare, frontLengthKm?.unknownShare]).toEqual([0.2, 0.1]);
		expect(unknownShares(days)).toEqual({ RU: 0.2, UA: 0.1 });
	});

	it('are not given where they are refused, and say why', () => {
		const refusedThere = { ...kursk, refused: 'No figure: silence.' };
		const there = dayFigures(
			[refusedThere, ukraine],
			frontContoursOf([refusedThere, ukraine]),
			DAY
		);
		expect(there.refused).toEqual({ kurskHeld: 'No figure: silence.' });
		expect([there.kurskHeldKm2, there.kurskContestedKm2]).toEqual([null, null]);
		expect(Object.keys(there.sectorFrontLengthKm)).toEqual(['toretsk']);

		const refusedHere = { ...ukraine, refused: 'No figure: silence.' };
		const here = dayFigures([kursk, refusedHere], frontContoursOf([kursk, refusedHere]), DAY);
		expect(here.refused).toEqual({ front: 'No figure: silence.' });
		expect(here.frontLengthKm).toBeNull();
		expect(here.frontLadderKm).toEqual([]);
		expect(Object.keys(here.sectorFrontLengthKm)).toEqual(['kursk']);
	});

	it('name the sectors that have a front, Kursk as one of its own', () => {
		const { sectorFrontLengthKm, frontLengthKm } = dayFigures(
			[kursk, ukraine],
			{
				ukraine: contours({ toretsk: 100, lyman: 0 }),
				kursk: contours({ kursk: 10 }),
				quietBorder: null
			},
			DAY
		);
		expect(Object.keys(sectorFrontLengthKm)).toEqual(['kursk', 'toretsk']);
		expect(frontLengthKm?.value).toBe(sectorFrontLengthKm.toretsk?.value);
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
