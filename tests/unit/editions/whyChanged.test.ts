import { describe, expect, it } from 'vitest';
import { whyChanged } from '../../../src/lib/domain/editions/whyChanged.ts';
import { whyWords } from '../../../src/routes/(shared)/why-words.ts';

const said = (value: number, low: number, high: number) => ({
	verdict: 'within the band' as const,
	measured: { value, low, high }
});
const nothing = { verdict: 'cannot be tested on a map' as const, measured: null };

describe('why a verdict is another one', () => {
	it.each([
		[
			'the band widened around the same value',
			whyChanged(100, said(80, 70, 90), said(80, 60, 110)),
			'The number lay above the old range and lies inside the new, wider one.'
		],
		[
			'the value moved as well',
			whyChanged(850, said(1121.2, 927.1, 1314.6), said(970.8, 479.5, 1812.2)),
			'The number lay below the old range and lies inside the new, wider one; the measured value moved from 1,121.2 to 970.8 km².'
		],
		[
			'the band narrowed',
			whyChanged(100, said(80, 60, 110), said(70, 65, 75)),
			'The number lay inside the old range and lies above the new, narrower one; the measured value moved from 80 to 70 km².'
		],
		[
			'the range moved, as wide as before',
			whyChanged(100, said(80, 70, 90), said(100, 90, 110)),
			'The number lay above the old range and lies inside the new one; the measured value moved from 80 to 100 km².'
		],
		[
			'the number on the edge of a range is inside',
			whyChanged(90, said(80, 70, 90), said(80, 70, 89)),
			'The number lay inside the old range and lies above the new, narrower one.'
		],
		[
			'the number lies where it lay',
			whyChanged(64, said(53.4, 47.4, 70), said(52.1, 6.6, 76.1)),
			'The number lies inside the range as before; what it is held against changed.'
		],
		[
			'nothing is measured now',
			whyChanged(1, said(1, 0, 2), nothing),
			'There is nothing to measure any more.'
		],
		[
			'something is now',
			whyChanged(1, nothing, said(1, 0, 2)),
			'There was nothing to measure before.'
		],
		['nothing ever was', whyChanged(1, nothing, nothing), 'What it is held against changed.']
	])('%s', (_, why, words) => {
		expect(whyWords(why, { unit: 'km2' })).toBe(words);
	});
});
