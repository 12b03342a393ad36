import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/lib/domain/claims/checkClaim.ts';
import { leadingClaims } from '../../../src/lib/domain/claims/leadingClaims.ts';
import { claimDays, middleDay } from '../../../src/lib/domain/claims/claimDays.ts';
import type { MapReadings } from '../../../src/lib/domain/claims/mapReadings.ts';
import { readMap } from '../../../src/lib/domain/claims/readMap.ts';
import { verdictOf, VERDICTS } from '../../../src/lib/domain/claims/verdict.ts';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer, projectTables } from '../control/projectComputer.ts';
import { baseName } from '../../../src/lib/ui/words/base-words.ts';

const { claims, claimChecks, places, settlements } = projectTables;
const readings = readMap(projectComputer, DEFAULT_LENS, places, settlements);
const area = kursk2025.measures.find((spec) => spec.kind === 'area');
const checks = checkClaims(claims, claimChecks, readings, kursk2025);

function check(id: string) {
	const found = checks.find(({ claim }) => claim.id === id);
	if (!found) throw new Error(`${id} is not a claim.`);
	return found;
}

describe('a verdict', () => {
	it('is within the band exactly where the number lies between low and high', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true }), fc.nat(), fc.nat(), fc.nat(), (said, low, a, b) => {
				const band = { low, value: low + a, high: low + a + b };
				const verdict = verdictOf(said, band, 'about');
				expect(verdict === 'within the band').toBe(said >= band.low && said <= band.high);
			})
		);
	});

	it('takes "more than" and "less than" at their word', () => {
		const band = { low: 8, value: 9, high: 10 };
		expect(verdictOf(5, band, 'at-least')).toBe('within the band');
		expect(verdictOf(11, band, 'at-least')).toBe('above');
		expect(verdictOf(20, band, 'at-most')).toBe('within the band');
		expect(verdictOf(7, band, 'at-most')).toBe('below');
	});
});

describe('the days of a claim', () => {
	it('are those of its month that lie in the period, the middle one standing for it', () => {
		const period = {
			first: '2024-08-06',
			last: '2025-03-16',
			opens: '2025-03-12',
			step: 'day'
		} as const;
		const days = claimDays('2025-03', period);
		expect(days.at(0)).toBe('2025-03-01');
		expect(days.at(-1)).toBe('2025-03-16');
		expect(middleDay(days)).toBe('2025-03-08');
		expect(claimDays('2025-03-12', period)).toEqual(['2025-03-12']);
		expect(claimDays('2025-09', period)).toEqual([]);
	});
});

describe('every claim', () => {
	it('has a verdict of the closed list, and a measurement where the map can test it', () => {
		for (const { claim, verdict, measured, row } of checks) {
			expect(VERDICTS).toContain(verdict);
			if (claim.checkableOnMap === 'no') expect(measured).toBeNull();
			else if (row?.measure !== 'none') expect(measured).not.toBeNull();
		}
	});

	it('that is checkable has a row that says what it would mean on the map', () => {
		for (const { claim, row } of checks) {
			if (claim.checkableOnMap !== 'no') expect(row?.meaning).toBeTruthy();
		}
	});
});

describe('the claim that 86 per cent were retaken', () => {
	const { bases, measured } = check('retaken-86-percent');

	it('is held against every listed base, our own peak first', () => {
		expect(bases.map(({ base }) => base.id)).toEqual([
			'peak',
			'held-1376-km2-peak',
			'held-1294-km2',
			'held-1268-km2-peak',
			'held-1150-km2',
			'implied'
		]);
		expect(bases.map(({ base }) => base.km2).slice(1)).toEqual([1376, 1294, 1268, 1150, 1280]);
		expect(new Set(bases.map(({ base }) => baseName(base))).size).toBe(bases.length);
		expect(measured).toEqual(bases[0]?.measured);
	});

	it('is computed from the area held that day', () => {
		const held = area && readings.heldKm2(area, '2025-03-12');
		const base = bases.find(({ base: { id } }) => id === 'held-1376-km2-peak');
		expect(base?.measured.value).toBeCloseTo((1 - (held?.value ?? NaN) / 1376) * 100, 1);
	});
});

describe('a share', () => {
	const share = claims.filter(({ id }) => id === 'retaken-86-percent');
	const published = claims.filter(({ quantity }) => quantity === 'area_km2');
	const held = (km2: number): MapReadings => ({
		...readings,
		heldKm2: () => ({ value: km2, low: km2, high: km2 })
	});

	it('depends on the denominator where the bases disagree', () => {
		const [result] = checkClaims(
			[...share, ...published],
			claimChecks,
			held(1376 * 0.14),
			kursk2025
		);
		expect(result?.verdict).toBe('depends on the denominator');
	});
});

describe('single claims', () => {
	it('count the days of the operation', () => {
		expect(check('days-218')).toMatchObject({
			measured: { value: 218, low: 218, high: 218 },
			verdict: 'within the band'
		});
	});

	it('do not refute a count that is greater than the named places', () => {
		expect(check('settlements-100').verdict).toBe('cannot be tested on a map');
	});

	it('measure straight lines between places', () => {
		expect(check('selydove-pokrovsk-18-km').verdict).toBe('within the band');
		expect(check('sudzha-under-10-km-from-border').verdict).toBe('within the band');
	});

	it('measure a length of the front by what it counts', () => {
		const [quiet, other] = [check('frontline-2000-km'), check('frontline-1300-km')];
		expect(quiet.row?.counting).toContain('border');
		expect(quiet.measured?.low).toBeGreaterThan((other.measured?.high ?? NaN) + 300);
	});

	it('find the published lengths of the front above our line at 5 km, most above its band', () => {
		for (const id of ['frontline-1000-km', 'frontline-1300-km'])
			expect(check(id).claim.value).toBeGreaterThan(check(id).measured?.value ?? NaN);
		// The band of the line holds lengths up to a quarter more: "within" is cheap there.
		expect(check('frontline-1000-km').verdict).toBe('within the band');
		expect(check('frontline-1300-km').verdict).toBe('above');
	});
});

describe('the claims on the map’s own page', () => {
	const idsOf = (found: readonly { claim: { id: string } }[]) => found.map(({ claim }) => claim.id);

	it('are those that the dataset names, all of which there are', () => {
		expect(kursk2025.leadingClaims).toHaveLength(5);
		expect(idsOf(leadingClaims(checks, kursk2025))).toEqual(kursk2025.leadingClaims);
	});

	it('are the first five that the map can test where it names none', () => {
		const first = leadingClaims(checks, { leadingClaims: [] });
		expect(first).toHaveLength(5);
		expect(first.every(({ claim }) => claim.checkableOnMap !== 'no')).toBe(true);
	});
});
