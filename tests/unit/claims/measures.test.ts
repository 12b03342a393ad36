import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/lib/domain/claims/checkClaim.ts';
import type { MapReadings } from '../../../src/lib/domain/claims/mapReadings.ts';
import { shareBases } from '../../../src/lib/domain/claims/shareBases.ts';
import { shrunk } from '../../../src/lib/domain/claims/shrunk.ts';
import { verdictOf, type Band } from '../../../src/lib/domain/claims/verdict.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import type { Claim } from '../../../src/lib/domain/model/claim.ts';
import {
	CLAIM_MEASURES,
	RELATIONS,
	type ClaimCheckRow,
	type ClaimMeasure
} from '../../../src/lib/domain/model/claimCheck.ts';
import { baseName } from '../../../src/lib/ui/words/base-words.ts';

const band = (low: number, value: number, high: number): Band => ({ low, value, high });

/** km2 held: widest in November, so that neither the first nor the last day is the peak. */
const HELD = [
	['2024-08-06', band(80, 100, 130)],
	['2024-11-01', band(900, 1000, 1200)],
	['2025-03-01', band(400, 500, 610)],
	['2025-03-08', band(280, 300, 350)],
	['2025-03-12', band(150, 200, 260)]
] as const;

const readings: MapReadings = {
	value: (_, day) => (day < '2025-03-12' ? band(400, 500, 610) : band(600, 650, 700)),
	heldKm2: (_, day) => HELD.findLast(([from]) => from <= day)?.[1] ?? null,
	frontKm: (_, __, counting) =>
		counting.includes('border') ? band(1600, 1700, 1800) : band(780, 800, 850),
	settlementsHeld: () => band(12, 12, 17),
	settlementsRetaken: (_, since, day) => (since < day ? band(20, 24, 31) : null),
	depthKm: () => band(18, 20, 25),
	distanceKm: (from, to) => (from === 'a' && to === 'b' ? band(8, 10, 12) : null),
	borderKm: (place) => (place === 'a' ? band(5, 6, 7) : null)
};

function claim(fields: Partial<Claim>): Claim {
	return {
		id: 'the-claim',
		statement: '',
		quantity: 'area_km2',
		value: 0,
		unit: '',
		scope: '',
		asOfDate: '2025-03-12',
		assertedBy: 'Somebody',
		inReport: false,
		sourcePublisher: '',
		sourceUrl: '',
		checkableOnMap: 'yes',
		why: '',
		mayLink: true,
		...fields
	};
}

function check(
	row: Partial<ClaimCheckRow>,
	fields: Partial<Claim> = {},
	others: Claim[] = [],
	from: MapReadings = readings
) {
	const full: ClaimCheckRow = {
		claimId: 'the-claim',
		measure: 'none',
		measureId: null,
		relation: 'about',
		since: null,
		fromPlaceId: null,
		toPlaceId: null,
		counting: null,
		meaning: '',
		...row
	};
	const [result] = checkClaims([claim(fields), ...others], [full], from, kursk2025);
	if (!result) throw new Error('A claim was left out.');
	return result;
}

describe('a verdict', () => {
	const measured = band(8, 9, 10);

	/** By relation: below, at the low edge, inside, at the high edge, above. */
	it.each([
		['about', ['below', 'within the band', 'within the band', 'within the band', 'above']],
		[
			'at-least',
			['within the band', 'within the band', 'within the band', 'within the band', 'above']
		],
		[
			'at-most',
			['below', 'within the band', 'within the band', 'within the band', 'within the band']
		]
	] as const)('of a number said to be %s what is measured counts the edges in', (relation, all) => {
		expect(RELATIONS).toContain(relation);
		expect([7.9, 8, 9, 10, 10.1].map((said) => verdictOf(said, measured, relation))).toEqual(all);
	});
});

describe('how much less there is', () => {
	it('is least from the low end of before to the high end of after, and greatest the other way', () => {
		expect(shrunk(band(900, 1000, 1200), band(150, 200, 260))).toEqual(band(640, 800, 1050));
		expect(shrunk(band(500, 1000, 1800), band(40, 150, 700))).toEqual(band(0, 850, 1760));
		expect(shrunk(band(40, 150, 700), band(500, 1000, 1800))).toEqual(band(-1760, -850, 200));
		// Written as 0 it would be another number than the negative zero.
		expect(shrunk(band(1, 2, 2.96), band(1.99, 2.04, 3))).toEqual(band(-2, 0, 1));
		expect(shrunk(null, band(1, 2, 3))).toBeNull();
		expect(shrunk(band(1, 2, 3), null)).toBeNull();
	});
});

describe('what of the map a claim is held against', () => {
	const row: Partial<ClaimCheckRow> = {
		since: '2025-03-01',
		fromPlaceId: 'a',
		toPlaceId: 'b',
		counting: ['dnipro', 'border'],
		measureId: null
	};
	const expected: Readonly<Record<ClaimMeasure, Band | null>> = {
		held: band(150, 200, 260),
		'held-peak': band(900, 1000, 1200),
		retaken: band(640, 800, 1050),
		'retaken-since': band(140, 300, 460),
		// Of our own peak, the first base: most is retaken where least is left.
		'retaken-share': band(74, 80, 85),
		'front-length': band(1600, 1700, 1800),
		'settlements-held': band(12, 12, 17),
		'settlements-retaken': band(20, 24, 31),
		depth: band(18, 20, 25),
		distance: band(8, 10, 12),
		'distance-to-border': band(5, 6, 7),
		days: band(11, 11, 11),
		// More by what it is than on the first evening: which measure, the row has to say.
		value: null,
		none: null
	};

	it.each(CLAIM_MEASURES)('is by "%s" that and nothing else', (measure) => {
		expect(check({ ...row, measure }).measured).toEqual(expected[measure]);
	});

	it.each(CLAIM_MEASURES)('is nothing by "%s" where no map can test it', (measure) => {
		const result = check({ ...row, measure }, { checkableOnMap: 'no' });
		expect(result).toMatchObject({ measured: null, verdict: 'cannot be tested on a map' });
	});

	it('is nothing where the row lacks what the measure needs', () => {
		for (const measure of ['retaken-since', 'settlements-retaken', 'days'] as const)
			expect(check({ ...row, measure, since: null }).measured).toBeNull();
		for (const measure of ['distance', 'distance-to-border'] as const)
			expect(check({ ...row, measure, fromPlaceId: null }).measured).toBeNull();
		expect(check({ ...row, measure: 'front-length', counting: null }).measured).toBeNull();
	});
});

describe('a claim of a month', () => {
	it('is held against its middle day, with the band of all its days in the period', () => {
		// The first to the sixteenth: 500 km2 at first, 300 from the eighth, 200 from the twelfth.
		expect(check({ measure: 'held' }, { asOfDate: '2025-03' })).toMatchObject({
			day: '2025-03-08',
			measured: band(150, 300, 610)
		});
	});
});

describe('a count of settlements', () => {
	const counted = (value: number) => check({ measure: 'settlements-held' }, { value }).verdict;

	it('cannot refute a greater one, as the tables name some settlements only', () => {
		expect([11, 12, 17, 18].map(counted)).toEqual([
			'below',
			'within the band',
			'within the band',
			'cannot be tested on a map'
		]);
	});
});

describe('a share', () => {
	const said = (value: number, others: Claim[]) =>
		check({ measure: 'retaken-share' }, { value }, others);
	/** Half of it is left: 50 per cent retaken, 35 to 62.5. */
	const published = claim({ id: 'held-1150-km2', value: 400, asOfDate: '2024-11' });

	it('depends on the denominator only where the bases disagree', () => {
		expect(said(80, []).verdict).toBe('within the band');
		expect(said(80, [published]).verdict).toBe('depends on the denominator');
		expect(said(30, [published]).verdict).toBe('below');
		expect(said(90, [published]).verdict).toBe('above');
	});

	it('is measured against each base, in their order', () => {
		expect(said(80, [published]).bases.map(({ base, measured }) => [base.km2, measured])).toEqual([
			[1000, band(74, 80, 85)],
			[400, band(35, 50, 62.5)]
		]);
	});
});

describe('what a share may be of', () => {
	it('is our own peak in whole km2, the published areas, and what a speaker implies', () => {
		const bases = shareBases(
			[
				claim({ id: 'held-1294-km2', value: 1294, assertedBy: 'A', asOfDate: '2024-09-10' }),
				claim({ id: 'held-1150-km2', value: 1150, assertedBy: 'B', asOfDate: '2024-11' }),
				claim({ id: 'retaken-1100-km2', value: 1100, assertedBy: 'C' }),
				claim({ id: 'retaken-86-percent', value: 86, assertedBy: 'C' })
			],
			973.4,
			kursk2025.shareBases
		);
		expect(bases).toEqual([
			{ id: 'peak', origin: { from: 'own-peak' }, km2: 973 },
			{ id: 'held-1294-km2', origin: { from: 'said', by: 'A', asOf: '2024-09-10' }, km2: 1294 },
			{ id: 'held-1150-km2', origin: { from: 'said', by: 'B', asOf: '2024-11' }, km2: 1150 },
			{ id: 'implied', origin: { from: 'implied', by: 'C' }, km2: 1280 }
		]);
	});

	it('is named by who said so and when: of a month no day is made up', () => {
		const said = (asOf: string) => baseName({ origin: { from: 'said', by: 'A', asOf } });
		expect(said('2024-09-10')).toBe('A, 10 September 2024');
		expect(said('2024-11')).toBe('A, November 2024');
		expect(baseName({ origin: { from: 'own-peak' } })).toBe('our own peak');
		expect(baseName({ origin: { from: 'implied', by: 'C' } })).toBe("implied by C's own figures");
	});

	it('is not what nobody published, nor a peak that is unknown', () => {
		expect(
			shareBases([claim({ id: 'retaken-86-percent', value: 86 })], null, kursk2025.shareBases)
		).toEqual([]);
	});
});

describe('a claim of which a day has no figure', () => {
	const without = (refused: string): MapReadings => ({
		...readings,
		heldKm2: (area, day) => (day === refused ? null : readings.heldKm2(area, day)),
		depthKm: (depth, day) => (day === refused ? null : readings.depthKm(depth, day))
	});
	const untested = { measured: null, verdict: 'cannot be tested on a map' };

	it.each([
		['the peak', 'held-peak', '2025-03-12', '2024-09-01'],
		['what was retaken since the peak', 'retaken', '2025-03-12', '2024-09-01'],
		['the area of a month', 'held', '2025-03', '2025-03-02'],
		['the depth of a month', 'depth', '2025-03', '2025-03-15'],
		['the share of a month', 'retaken-share', '2025-03', '2025-03-02']
	] as const)('cannot be tested: %s', (_, measure, asOfDate, refused) => {
		expect(check({ measure }, { asOfDate }, [], without(refused))).toMatchObject(untested);
		// With that day it can be.
		expect(check({ measure }, { asOfDate }).measured).not.toBeNull();
	});

	it('is tested where that day is none of its own', () => {
		const from = without('2025-03-13');
		expect(check({ measure: 'held-peak' }, {}, [], from).measured).toEqual(band(900, 1000, 1200));
		expect(check({ measure: 'held' }, {}, [], from).measured).toEqual(band(150, 200, 260));
	});
});

describe('a claim of any measure of the dataset', () => {
	const of = (fields: Partial<ClaimCheckRow>, value = 0) =>
		check({ measure: 'value', measureId: 'kursk-area-km2', ...fields }, { value });

	it('is held against its value, or by how much it has grown since an evening', () => {
		expect(of({}).measured).toEqual(band(600, 650, 700));
		expect(of({ since: '2025-03-01' }).measured).toEqual(band(0, 150, 300));
		expect(of({ measureId: 'no-such-measure' }).measured).toBeNull();
	});

	it('cannot be refuted by a count that is greater than that of the named places', () => {
		expect(of({}, 800).verdict).toBe('above');
		expect(of({ measureId: 'kursk-settlements' }, 800).verdict).toBe('cannot be tested on a map');
	});
});

describe('the measure that a claim is held against', () => {
	const asked = (measureId: string | null) => {
		const areas: string[] = [];
		const heldKm2: MapReadings['heldKm2'] = (area) => {
			areas.push(area.id);
			return band(1, 2, 3);
		};
		const { measured } = check({ measure: 'held', measureId }, {}, [], { ...readings, heldKm2 });
		return { areas: [...new Set(areas)], measured };
	};

	it('is the first of its kind, or the one that its row names', () => {
		expect(asked(null).areas).toEqual(['kursk-area-km2']);
		expect(asked('russian-area-km2').areas).toEqual(['russian-area-km2']);
	});

	it('is none where the row names one of another kind', () => {
		expect(asked('front-length-km')).toEqual({ areas: [], measured: null });
	});
});
