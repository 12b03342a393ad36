import { describe, expect, it } from 'vitest';
import { ladderCrossing } from '../../../src/lib/domain/claims/ladderCrossings.ts';
import type { Measured } from '../../../src/lib/domain/control/types.ts';

const rung = (resolutionKm: number, low: number, value: number, high: number): Measured => ({
	resolutionKm,
	low,
	value,
	high,
	unit: 'km',
	asOf: '2025-03-12',
	method: ''
});
const rungs = [rung(1, 900, 1000, 1200), rung(4, 850, 900, 950), rung(16, 790, 800, 810)];

describe('where a published length meets the ladder', () => {
	it('is half-way between rungs, by the logarithm of the resolution', () => {
		expect(ladderCrossing(rungs, 950).lineKm).toBe(2);
		expect(ladderCrossing(rungs, 850).lineKm).toBe(8);
		expect(ladderCrossing(rungs, 900).lineKm).toBe(4);
	});

	it('may be in the band only', () => {
		const crossing = ladderCrossing(rungs, 1075);
		expect(crossing.lineKm).toBeNull();
		expect(crossing.bandKm).toBe(2);
	});

	it('is nowhere for what is longer or shorter than all of it', () => {
		expect(ladderCrossing(rungs, 2000)).toEqual({ lineKm: null, bandKm: null });
		expect(ladderCrossing(rungs, 100)).toEqual({ lineKm: null, bandKm: null });
		expect(ladderCrossing([], 1000)).toEqual({ lineKm: null, bandKm: null });
	});
});
