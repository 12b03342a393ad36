import { describe, expect, it } from 'vitest';
import type { DayFigures, Measured } from '../../../src/lib/domain/control/types.ts';
import { summariseMap } from '../../../src/lib/map/summary.ts';
import { smallModel } from '../../fixtures/map/smallMap.ts';

const measured = (value: number, low: number, high: number, unit: 'km' | 'km2'): Measured => ({
	value,
	low,
	high,
	unit,
	asOf: '2025-03-12',
	method: 'test'
});
const figures: DayFigures = {
	frontLengthKm: { ...measured(805.7, 781.6, 848.5, 'km'), resolutionKm: 5 },
	frontLadderKm: [],
	sectorFrontLengthKm: {},
	kurskHeldKm2: measured(178.9, 157, 199, 'km2'),
	kurskContestedKm2: 42,
	droppedKm: 0
};

describe('the map in words', () => {
	it('names the day, who holds what, the front and the events', () => {
		expect(summariseMap(smallModel(), figures).name).toBe(
			"Map of Wednesday 12 March 2025: Ukraine holds about 179 square kilometres in Russia's Kursk region; the front in Ukraine is about 806 kilometres long; 2 events."
		);
	});

	it('gives every measured number its range, and the resolution', () => {
		const { paragraph } = summariseMap(smallModel(), figures);
		expect(paragraph).toContain('179 (157 to 199) square kilometres');
		expect(paragraph).toContain('806 (782 to 849) kilometres long at 5 km resolution');
		expect(paragraph).toContain('Sudzha is contested or unclear.');
	});

	it('says less before the day is computed, and nothing wrong', () => {
		expect(summariseMap(smallModel({ computed: null }), null)).toEqual({
			name: 'Map of Wednesday 12 March 2025: 2 events.',
			paragraph: 'On Wednesday 12 March 2025 the map marks 2 events.'
		});
	});
});
