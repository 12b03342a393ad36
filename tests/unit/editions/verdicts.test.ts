import { describe, expect, it } from 'vitest';
import { readIndex } from '../../../scripts/editions/store.ts';
import { keptVerdicts } from '../../../scripts/editions/verdicts.ts';
import {
	changedVerdicts,
	readVerdicts,
	type EditionVerdicts
} from '../../../src/lib/domain/editions/verdicts.ts';

const said = (verdict: 'above' | 'within the band', value: number) => ({
	verdict,
	measured: { value, low: value - 1, high: value + 1 }
});
const edition = (claims: EditionVerdicts['claims']): EditionVerdicts => ({ method: 'm 1', claims });

describe('verdicts of editions', () => {
	it('differ where the verdict does, not where only the measure moves', () => {
		const before = edition({ a: said('above', 1), b: said('above', 2), gone: said('above', 3) });
		const after = edition({
			new: said('above', 1),
			b: said('above', 9),
			a: said('within the band', 5)
		});
		expect(changedVerdicts(before, after)).toEqual([
			{ claimId: 'a', before: said('above', 1), after: said('within the band', 5) }
		]);
	});

	it('take no claim for one that every object has', () => {
		const odd = edition({ constructor: said('above', 1) });
		expect(changedVerdicts(edition({}), odd)).toEqual([]);
	});

	it('are read from their file only', () => {
		expect(readVerdicts({ '2025-03-16.1': edition({ a: said('above', 1) }) })).not.toBeNull();
		for (const data of [
			null,
			{ newest: edition({}) },
			{ '2025-03-16.1': { method: 'm 1' } },
			{ '2025-03-16.1': edition({ a: { verdict: 'true', measured: null } as never }) }
		]) {
			expect(readVerdicts(data)).toBeNull();
		}
	});

	it('are kept of every edition there is', () => {
		const ids = readIndex('.').editions.map(({ id }) => id);
		expect(Object.keys(keptVerdicts('.'))).toEqual(ids);
	});
});
