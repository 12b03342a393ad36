import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '../../../src/lib/domain/claims/checkClaim.ts';
import {
	claimRows,
	nextOrder,
	speakers,
	verdictsOf
} from '../../../src/lib/ui/claims/claim-rows.ts';

const row = (
	id: string,
	assertedBy: string,
	[value, unit]: [number, string],
	asOfDate: string,
	verdict: ClaimCheck['verdict']
) => ({ claim: { id, assertedBy, value, unit, asOfDate }, verdict }) as ClaimCheck;

const checks = [
	row('a', 'North', [900, 'km2'], '2025-03-12', 'above'),
	row('b', 'South', [5000, 'soldiers'], '2024-12', 'cannot be tested on a map'),
	row('c', 'North', [1100, 'km2'], '2024-08-15', 'within the band')
];
const idsOf = (rows: readonly ClaimCheck[]) => rows.map(({ claim }) => claim.id);
const all = { who: '', verdict: '' } as const;

describe('the table of claims', () => {
	it('stands in the order of the dataset until a column is pressed, then rises, then falls', () => {
		expect(idsOf(claimRows(checks, all, null))).toEqual(['a', 'b', 'c']);
		const rising = nextOrder(null, 'day');
		expect(idsOf(claimRows(checks, all, rising))).toEqual(['c', 'b', 'a']);
		const falling = nextOrder(rising, 'day');
		expect(idsOf(claimRows(checks, all, falling))).toEqual(['a', 'b', 'c']);
		expect(nextOrder(falling, 'who')).toEqual({ column: 'who', descending: false });
	});

	it('holds numbers of one unit against each other only', () => {
		expect(idsOf(claimRows(checks, all, nextOrder(null, 'said')))).toEqual(['a', 'c', 'b']);
	});

	it('is filtered by who said it and by verdict, which are those that occur', () => {
		expect(speakers(checks)).toEqual(['North', 'South']);
		expect(verdictsOf(checks)).toEqual(['within the band', 'above', 'cannot be tested on a map']);
		expect(idsOf(claimRows(checks, { who: 'North', verdict: '' }, null))).toEqual(['a', 'c']);
		expect(idsOf(claimRows(checks, { who: 'North', verdict: 'above' }, null))).toEqual(['a']);
	});
});
