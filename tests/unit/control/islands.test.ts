import { booleanPointInPolygon, distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import { projectComputer } from './projectComputer.ts';

const { control, frontLine } = projectComputer.compute('2025-03-12', DEFAULT_LENS);

/** Points on islands of the coast, the smallest under half a square kilometre. */
const islands: [name: string, position: [number, number], side: string][] = [
	['Snake Island', [30.2035, 45.2545], 'ukraine'],
	['Berezan', [31.41, 46.598], 'ukraine'],
	['Dzharylhach', [32.9, 46.027], 'russia'],
	['Tuzla', [36.5307, 45.284], 'russia']
];

describe('an island', () => {
	// Far from every report, the field has Snake Island between the sides, and Berezan near the line.
	it.each(islands)('%s is drawn, however small, and on its side', (_, position, side) => {
		const holders = control.features
			.filter((each) => booleanPointInPolygon(position, each))
			.map(({ properties: { controller, line_side } }) => line_side ?? controller);
		expect(holders).toEqual([side]);
	});

	it.each(islands)('%s has no front', (_, position) => {
		const points = frontLine.features.flatMap(({ geometry }) => geometry.coordinates.flat());
		const nearest = Math.min(...points.map((point) => distance(point, position)));
		expect(nearest).toBeGreaterThan(5);
	});
});
