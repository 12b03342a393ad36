import { describe, expect, it, vi } from 'vitest';
import { Recent } from '../../../src/lib/recent.ts';
import { Latest } from '../../../src/lib/state/latest.svelte.ts';

/** Everything that is due has run. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('what was found lately', () => {
	it('is forgotten when it was not used for longest', () => {
		const recent = new Recent<number>(2);
		recent.set('a', 1);
		recent.set('b', 2);
		expect(recent.get('a')).toBe(1);
		recent.set('c', 3);
		expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
	});

	it('is kept once when it is found again', () => {
		const recent = new Recent<number>(2);
		recent.set('a', 1);
		recent.set('b', 2);
		recent.set('a', 4);
		expect(['a', 'b'].map((key) => recent.get(key))).toEqual([4, 2]);
	});

	it('bounds the answers that are kept: an old question is asked anew, a recent one is not', async () => {
		const ask = vi.fn((question: number) => Promise.resolve(question * 10));
		const latest = new Latest(ask);
		for (let question = 0; question < 100; question++) {
			latest.want(question);
			await answered();
			expect(latest.shown?.answer).toBe(question * 10);
		}
		latest.want(98);
		expect([latest.shown?.answer, ask.mock.calls.length]).toEqual([980, 100]);
		latest.want(0);
		await answered();
		expect(latest.shown?.answer).toBe(0);
		expect(ask).toHaveBeenCalledTimes(101);
	});
});
