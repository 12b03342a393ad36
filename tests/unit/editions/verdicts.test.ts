import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIndex } from '../../../scripts/editions/store.ts';
import { isTold, keepVerdicts, keptVerdicts } from '../../../scripts/editions/verdicts.ts';
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

describe('keeping verdicts', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'salient-verdicts-'));
		mkdirSync(join(root, 'static/editions'), { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const id = '2025-03-16.1';
	const now = edition({ a: said('above', 1) });

	it('is due where they are missing, differ in a number or come from another method', () => {
		expect(isTold(root, id, now)).toBe(false);
		keepVerdicts(root, id, now, [id]);
		expect(isTold(root, id, now)).toBe(true);
		expect(isTold(root, '2025-03-16.2', now)).toBe(false);
		expect(isTold(root, id, edition({ a: said('above', 2) }))).toBe(false);
		expect(isTold(root, id, { ...now, method: 'm 2' })).toBe(false);
	});

	it('forgets editions that there are no more', () => {
		keepVerdicts(root, id, now, [id]);
		keepVerdicts(root, '2025-03-16.2', now, ['2025-03-16.2']);
		expect(Object.keys(keptVerdicts(root))).toEqual(['2025-03-16.2']);
	});
});
