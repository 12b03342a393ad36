import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairIndex } from '../../../src/lib/domain/geometry/pairIndex.ts';

const anyNumber = fc.oneof(
	fc.integer({ min: -40, max: 40 }),
	fc.integer({ min: -(2 ** 26), max: 2 ** 26 })
);

it('knows every pair by the last index it was given, and no other', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(anyNumber, anyNumber, fc.nat()), { maxLength: 200 }),
			fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 50 }),
			(given, asked) => {
				const index = new PairIndex();
				const known = new Map<string, number>();
				for (const [first, second, at] of given) {
					index.set(first, second, at);
					known.set(`${String(first)},${String(second)}`, at);
				}
				for (const [first, second] of [...given, ...asked])
					expect(index.get(first, second)).toBe(
						known.get(`${String(first)},${String(second)}`) ?? -1
					);
			}
		)
	);
});

it('grows, and keeps what it has', () => {
	const index = new PairIndex();
	for (let i = 0; i < 100_000; i++) index.set(i % 317, Math.floor(i / 317), i);
	for (let i = 0; i < 100_000; i += 7) expect(index.get(i % 317, Math.floor(i / 317))).toBe(i);
});
