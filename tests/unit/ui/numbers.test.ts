import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_LENS, type Measured } from '../../../src/lib/domain/control/types.ts';
import { headlineFront } from '../../../src/lib/domain/dataset/headlines.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import {
	chartRange,
	stepBand,
	stepPath,
	ticksBetween
} from '../../../src/lib/ui/charts/chart-scale.ts';
import { lensSentence, unknownSentence } from '../../../src/lib/ui/lens/lens-words.ts';
import {
	crossingWords,
	quantityWords,
	unitWords,
	verdictWords,
	claimBandWords
} from '../../../src/lib/ui/words/claim-words.ts';
import { countedWords, seriesWords } from '../../../src/lib/ui/words/number-words.ts';
import { BASE_LANGUAGE, setLanguage } from '../../../src/lib/words/language.ts';

describe('a unit', () => {
	afterEach(() => {
		setLanguage(BASE_LANGUAGE);
	});

	it('of length and area is said in the language of the page', () => {
		setLanguage('uk');
		const said = (unit: string, unitWords?: string) =>
			quantityWords({ value: 13, unit, ...(unitWords === undefined ? {} : { unitWords }) });
		expect([said('km'), said('km2'), said('soldiers', 'військових')]).toEqual([
			'13 км',
			'13 км²',
			'13 військових'
		]);
	});

	it('is said as it is written, but for km2', () => {
		expect(['km2', 'km', 'constructor', '__proto__'].map(unitWords)).toEqual([
			'km²',
			'km',
			'constructor',
			'__proto__'
		]);
	});
});

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

describe('the range of a chart', () => {
	const bands = [{ low: 780, high: 850 }, null, undefined, { low: 800, high: 980 }];

	it('holds every band, and the published values near them', () => {
		expect(chartRange(bands, [1000, 2000])).toEqual([780, 1000]);
		expect(chartRange(bands, [700, 100])).toEqual([700, 980]);
		expect(chartRange(bands, [1281])).toEqual([780, 980]);
		expect(chartRange([...bands, { low: 0, high: 3371 }], [])).toEqual([0, 3371]);
		expect(chartRange(bands, [], 0)).toEqual([0, 980]);
	});

	it('exists even where nothing is known', () => {
		expect(chartRange([null], [])).toEqual([0, 1]);
		expect(chartRange([null], [1000, 2000])).toEqual([1000, 2000]);
		expect(chartRange([{ low: 5, high: 5 }], [])).toEqual([5, 6]);
	});

	it('is marked at round numbers', () => {
		expect(ticksBetween(700, 2060)).toEqual([1000, 1500, 2000]);
		expect(ticksBetween(0, 10)).toEqual([0, 2, 4, 6, 8, 10]);
	});
});

describe('a published length on the ladder', () => {
	const rung = (resolutionKm: number, value: number): Measured => ({
		value,
		low: value - 20,
		high: value + 20,
		unit: 'km',
		resolutionKm,
		asOf: '2025-03-12',
		method: ''
	});
	const rungs = [rung(1, 1000), rung(5, 900)];
	const nowhere = { lineKm: null, bandKm: null };

	it('is said to be where it is, and no more', () => {
		expect(crossingWords({ lineKm: 2.5, bandKm: 3 }, rungs, 950)).toContain(
			'our line is that long at 2.5 km'
		);
		expect(crossingWords({ lineKm: null, bandKm: 1.2 }, rungs, 1010)).toContain(
			'within our band up to 1.2 km'
		);
		expect(crossingWords(nowhere, rungs, 1300)).toContain('longer than our band');
		expect(crossingWords(nowhere, rungs, 500)).toContain('shorter than our band');
	});

	it('is unknown where there is no line to hold it against', () => {
		expect(crossingWords(nowhere, [], 1000)).toBe(
			'too little is reported under this lens for a figure.'
		);
	});

	it('is above or below at a resolution, and counts something', () => {
		expect(verdictWords('above', 5)).toBe('more than the reports allow at 5 km resolution');
		expect(verdictWords('below')).toBe('less than the reports allow');
		const front = headlineFront(kursk2025);
		expect(front && countedWords(front, ['dnipro', 'border'])).toBe(
			'the land front in Ukraine, the lower Dnipro and the quiet border with Russia'
		);
	});
});

describe('a measured band', () => {
	it('is written in whole numbers', () => {
		expect(claimBandWords({ value: 1034.6, low: 917.8, high: 1152.2 }, 1000)).toBe(
			'1,035 (918 to 1,152)'
		);
	});

	it('is written in tenths where whole numbers would say otherwise of the claim', () => {
		expect(claimBandWords({ value: 10.7, low: 10.5, high: 10.9 }, 10.98)).toBe(
			'10.7 (10.5 to 10.9)'
		);
	});
});

describe('what is said of the series', () => {
	const russian = { sources: 'russian', known: 'happened' } as const;

	it('names the lens that is still shown, then counts what is missing, then is silent', () => {
		expect(seriesWords(kursk2025, { lens: DEFAULT_LENS, missing: 0 }, russian)).toContain(
			'Still shown: All sources'
		);
		expect(seriesWords(kursk2025, { lens: russian, missing: 215 }, russian)).toContain(
			'215 days are still'
		);
		expect(seriesWords(kursk2025, { lens: russian, missing: 1 }, russian)).toContain(
			'1 day is still'
		);
		expect(seriesWords(kursk2025, { lens: russian, missing: 0 }, russian)).toBe('');
	});
});

describe('what is said of a lens', () => {
	it('says that a one-sided lens takes claims in', () => {
		expect(lensSentence(kursk2025, { sources: 'russian', known: 'happened' })).toContain(
			'unconfirmed claims are taken in'
		);
		expect(lensSentence(kursk2025, { sources: 'all', known: 'happened' })).toBe('');
		expect(lensSentence(kursk2025, { sources: 'all', known: 'reported' })).toContain('evening');
	});

	it('names the sectors that nobody reports on, as unknown', () => {
		expect(unknownSentence(kursk2025, [])).toBe('');
		expect(unknownSentence(kursk2025, ['sumy'])).toContain(
			'one sector: Sumy. It is shown as unknown'
		);
		expect(unknownSentence(kursk2025, ['sumy', 'lyman'])).toContain('2 sectors: Sumy and Lyman.');
	});
});
