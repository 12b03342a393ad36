import { describe, expect, it } from 'vitest';
import type { DayFigures, Measured } from '../../../src/lib/domain/control/types.ts';
import { milesWords } from '../../../src/lib/ui/embed/miles-words.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const given = (unit: Measured['unit'], value: number, low: number, high: number) => ({
	measured: { value, low, high, unit, asOf: '2025-03-12', method: 'test' },
	refused: null,
	contestedKm2: null,
	ladder: []
});
const figuresOf = (measures: DayFigures['measures']): DayFigures => ({
	measures,
	sectorFrontLengthKm: {},
	droppedKm: 0
});

describe('a day in miles', () => {
	it('tells areas and lengths with their ranges, large ones in hundreds and small ones in tenths', () => {
		const words = milesWords(
			kursk2025,
			figuresOf({
				'kursk-area-km2': given('km2', 178.9, 157, 199),
				'russian-area-km2': given('km2', 108_333, 105_312, 110_290),
				'front-length-km': given('km', 12, 9, 17)
			})
		);
		expect(words).toMatch(/^In miles: .*, 69 sq mi \(61 to 77\)/);
		expect(words).toContain('41,800 sq mi (40,700 to 42,600)');
		expect(words).toContain('7.5 miles (5.6 to 10.6)');
	});

	it('says nothing where nothing is measured', () => {
		expect(milesWords(kursk2025, figuresOf({}))).toBe('');
	});
});
