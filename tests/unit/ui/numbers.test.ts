import { describe, expect, it } from 'vitest';
import { stepBand, stepPath } from '../../../src/lib/ui/chart-scale.ts';
import {
	comparisonParagraph,
	lensSentence,
	unknownSentence
} from '../../../src/lib/ui/number-words.ts';

describe('a chart of steps', () => {
	it('writes a value that stays once, and breaks where there is none', () => {
		const steps = [
			{ x: 0, y: 5 },
			{ x: 1, y: 5 },
			{ x: 2, y: 3 },
			{ x: 3, y: null },
			{ x: 4, y: 4 }
		];
		expect(stepPath(steps, 5)).toBe('M0 5H2V3H3M4 4H5');
		expect(stepPath([], 5)).toBe('');
	});

	it('closes the band around each stretch', () => {
		const steps = [
			{ x: 0, low: 6, high: 4 },
			{ x: 1, low: 6, high: 4 },
			{ x: 2, low: 7, high: 2 },
			{ x: 3, low: null, high: null }
		];
		expect(stepBand(steps, 4)).toBe('M0 4H2V2H3V7H2V6H0Z');
	});
});

describe('what is said of a lens', () => {
	it('says that a one-sided lens takes claims in', () => {
		expect(lensSentence({ sources: 'russian', known: 'happened' })).toContain(
			'unconfirmed claims are taken in'
		);
		expect(lensSentence({ sources: 'all', known: 'happened' })).toBe('');
		expect(lensSentence({ sources: 'all', known: 'reported' })).toContain('evening');
	});

	it('names the sectors that nobody reports on, as unknown', () => {
		expect(unknownSentence([])).toBe('');
		expect(unknownSentence(['sumy'])).toContain('one sector: Sumy. It is shown as unknown');
		expect(unknownSentence(['sumy', 'lyman'])).toContain('2 sectors: Sumy and Lyman.');
	});
});

describe('a comparison in words', () => {
	const sector = (toUkraineKm2: number, toRussiaKm2: number) => ({
		sector: 'kursk' as const,
		toUkraineKm2,
		toRussiaKm2,
		frontKm: { from: 100, to: 90 }
	});
	const compare = (sectors: ReturnType<typeof sector>[]) =>
		comparisonParagraph({
			from: '2025-03-07',
			to: '2025-03-12',
			changed: { type: 'FeatureCollection', features: [] },
			sectors
		});

	it('says how much passed to whom, and where', () => {
		expect(compare([sector(0, 245)])).toContain('245 km² passed to Russia and 0 km² to Ukraine');
		expect(compare([sector(3, 245)])).toContain('(245 km² to Russia, 3 km² to Ukraine)');
	});

	it('says so where nothing moved', () => {
		expect(compare([sector(0, 0)])).toContain('no ground changed hands');
	});
});
