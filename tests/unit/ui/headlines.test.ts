import { describe, expect, it } from 'vitest';
import {
	chartedMeasures,
	headlineFront,
	headlineMeasures
} from '../../../src/lib/domain/dataset/headlines.ts';
import { checkDataset } from '../../../src/lib/domain/dataset/checkDataset.ts';
import { namedWords } from '../../../src/lib/domain/dataset/namedWords.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the headline measures', () => {
	it('stand in declared order among the figures, what is held first in charts', () => {
		expect(ids(headlineMeasures(kursk2025))).toEqual(['front-length-km', 'kursk-area-km2']);
		expect(ids(chartedMeasures(kursk2025))).toEqual(['kursk-area-km2', 'front-length-km']);
	});

	it('have a front whose length is told by resolution, if there is any front', () => {
		expect(headlineFront(kursk2025)?.id).toBe('front-length-km');
		const without = kursk2025.measures.filter(({ kind }) => kind !== 'front');
		expect(headlineFront({ measures: without })).toBeNull();
	});
});

describe('the sentences of a story', () => {
	it('are shown by name; one that no page shows is a mistake', () => {
		expect(namedWords(kursk2025, 'report')).toBe('News report of 12 March 2025');
		expect(namedWords({ words: {} }, 'report')).toBeNull();
		const misspelt = { ...kursk2025, words: { raport: { en: 'A report' } } };
		const [problem] = checkDataset('datapackage.json', misspelt);
		expect(problem?.message).toBe('salient.words has "raport", which no page shows.');
		expect(problem?.hint).toContain('report');
	});
});
