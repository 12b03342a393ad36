import { describe, expect, it } from 'vitest';
import {
	binOf,
	leaveOneOut,
	reliabilityOf,
	type PlaceVoice
} from '../../../src/lib/domain/field/reliability.ts';
import { NOBODYS } from '../../../src/lib/domain/field/said.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { projectComputer } from './projectComputer.ts';

const place = (x: number, y: number, said: number, voice = 1): PlaceVoice => ({
	point: [x, y],
	said,
	voice
});
/** A cross: one in the middle, four around it at the same distance. */
const cross = (middle: number, [east, north, west, south]: [number, number, number, number]) => [
	place(0, 0, middle),
	place(2, 0, east),
	place(0, 2, north),
	place(-2, 0, west),
	place(0, -2, south)
];

describe('a settlement left out', () => {
	it('is read as the field of its neighbours would have it', () => {
		const [middle] = leaveOneOut(cross(1, [0, 0, 0, 1]), 60);
		expect(middle).toEqual({ read: 0, lead: 0.5, said: 1 });
	});

	it('hears one that was taken less', () => {
		const places = cross(0, [0, 0, 0, 1]);
		const taken = places.map((each) => (each.said === 1 ? { ...each, voice: 0.5 } : each));
		expect(leaveOneOut(taken, 60)[0]?.lead).toBeCloseTo(2.5 / 3.5, 9);
	});

	it('is read as the best of three, by its lead over the next', () => {
		const [middle] = leaveOneOut(cross(2, [0, 0, 1, 2]), 60);
		expect(middle).toEqual({ read: 0, lead: 0.25, said: 2 });
	});

	it('is not asked about where its neighbours agree', () => {
		expect(leaveOneOut(cross(0, [1, 1, 1, 1]), 60).map(({ said }) => said)).not.toContain(0);
	});
});

describe('reliability', () => {
	const told = reliabilityOf(
		[
			{ read: 0, lead: 0.2, said: 0 },
			{ read: 1, lead: 0.2, said: 0 },
			{ read: 2, lead: 0.3, said: 2 },
			{ read: 0, lead: 0.9, said: NOBODYS },
			{ read: 0, lead: 1, said: 0 },
			{ read: 0, lead: 0.01, said: 0 }
		],
		[0.1, 0.5, 0.8],
		'2025-03-12'
	);

	it('is of a hundred, by bins; a contested village is misread, one at the line is not told', () => {
		expect(told).toEqual({
			bins: [
				{ fieldFrom: 0.1, fieldTo: 0.5, in100: 67, n: 3 },
				{ fieldFrom: 0.5, fieldTo: 0.8, in100: null, n: 0 },
				{ fieldFrom: 0.8, fieldTo: 1, in100: 50, n: 2 }
			],
			asOf: '2025-03-12'
		});
	});

	it('of ground is that of its bin', () => {
		expect([0, 0.1, 0.79, 1].map((field) => binOf(told, field)?.fieldFrom)).toEqual([
			undefined,
			0.1,
			0.5,
			0.8
		]);
	});

	it('of the project is at least 90 in 100 at and above 0.45, and rises with the field', () => {
		const { bins, asOf } = projectComputer.reliability();
		expect(asOf).toBe(kursk2025.rules.reliabilityDay);
		expect(bins.map(({ fieldFrom }) => fieldFrom)).toEqual(kursk2025.rules.reliabilityBins);
		const together = (from: number, to: number) => {
			const within = bins.filter(({ fieldFrom }) => fieldFrom >= from && fieldFrom < to);
			const n = within.reduce((sum, bin) => sum + bin.n, 0);
			expect(n).toBeGreaterThan(50);
			return within.reduce((sum, bin) => sum + ((bin.in100 ?? 0) * bin.n) / n, 0);
		};
		const [low, middle, high] = [together(0, 0.25), together(0.25, 0.45), together(0.45, 1)];
		expect(high).toBeGreaterThan(90);
		expect(high).toBeGreaterThan(middle);
		expect(middle).toBeGreaterThan(low);
	});

	it('of a point is that of its ground, and of unknown ground or another country’s there is none', () => {
		const at = (lon: number, lat: number) =>
			projectComputer.reliabilityAt([lon, lat], '2025-03-12')?.fieldFrom ?? null;
		// Lviv, far behind the front; the line at Sudzha; a field that nobody reports near; Warsaw.
		expect(at(24.03, 49.84)).toBe(kursk2025.rules.reliabilityBins.at(-1));
		expect(at(35.27, 51.19)).toBeLessThan(0.9);
		expect(at(37.6, 51.9)).toBeNull();
		expect(at(21, 52.2)).toBeNull();
	});
});
