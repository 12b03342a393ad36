import { describe, expect, it } from 'vitest';
import { outlineView } from '../../../src/lib/ui/present/outline-view.ts';

const square = {
	type: 'MultiPolygon' as const,
	coordinates: [
		[
			[
				[35, 51],
				[35.2, 51],
				[35.2, 51.1],
				[35, 51.1],
				[35, 51]
			]
		]
	]
};

describe('what a map shows of an outline', () => {
	it('is the outline where it is, and nearly as much again on each side', () => {
		const { outline, around } = outlineView(square, null);
		[35, 51, 35.2, 51.1].forEach((edge, at) => expect(outline[at]).toBeCloseTo(edge, 2));
		[34.82, 50.91, 35.38, 51.19].forEach((edge, at) => expect(around[at]).toBeCloseTo(edge, 1));
	});

	it('goes where the outline is laid, and is narrower in degrees towards the equator', () => {
		const { outline } = outlineView(square, [0, 0]);
		expect((outline[0] + outline[2]) / 2).toBeCloseTo(0, 2);
		expect(outline[2] - outline[0]).toBeLessThan(0.15);
	});
});
