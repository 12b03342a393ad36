import { describe, expect, it } from 'vitest';
import { connectedParts, ringAreaKm2 } from '../../../src/lib/domain/geometry/polygonSet.ts';
import { withoutSlivers } from '../../../src/lib/domain/geometry/slivers.ts';
import { rectangle } from './planeFixtures.ts';

const large = rectangle(0, 0, 10, 10);
/** 0.81 km2 beside the large part, and 1.21 km2. */
const smallPart = rectangle(20, 0, 20.9, 0.9);
const fairPart = rectangle(20, 0, 21.1, 1.1);
/** The same within it. */
const smallHole = rectangle(4, 4, 4.9, 4.9);
const fairHole = rectangle(4, 4, 5.1, 5.1);

describe('a part or hole of the grid', () => {
	it.each([
		['a small part goes', [...large, ...smallPart], [], [100]],
		['a small part with a settlement stays', [...large, ...smallPart], [[20.5, 0.5]], [100, 0.81]],
		['a settlement elsewhere keeps no small part', [...large, ...smallPart], [[5, 5]], [100]],
		['a part of more than a square kilometre stays', [...large, ...fairPart], [], [100, 1.21]],
		['a small hole is filled', [...large, ...smallHole], [], [100]],
		['a small hole with a settlement stays', [...large, ...smallHole], [[4.5, 4.5]], [100, 0.81]],
		['a settlement beside a small hole keeps it not', [...large, ...smallHole], [[1, 1]], [100]],
		['a hole of more than a square kilometre stays', [...large, ...fairHole], [], [100, 1.21]],
		[
			'what is small but for its hole goes',
			[...fairPart, ...rectangle(20.3, 0.3, 20.8, 0.8)],
			[],
			[]
		]
	] as const)('%s', (_, set, settlements, areas) => {
		const kept = withoutSlivers(
			connectedParts([...set]),
			settlements.map(([x, y]) => [x, y]),
			1
		);
		const found = kept.map((ring) => Math.round(ringAreaKm2(ring) * 100) / 100);
		expect(found.sort((a, b) => b - a)).toEqual(areas);
	});
});
