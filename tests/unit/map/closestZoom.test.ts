import { describe, expect, it } from 'vitest';
import { farthestOutside } from '../../../src/lib/map/bounds.ts';
import { closestZoom, MAX_ZOOM } from '../../../src/lib/map/closestZoom.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const at = (lon: number, lat: number) => closestZoom(kursk2025, { lon, lat });

describe('how near the map looks', () => {
	it('is all the way where the ground is drawn finely, in the theatre and at the places of the story', () => {
		expect(at(35.27, 51.19)).toBe(MAX_ZOOM);
		expect(at(39.19, 21.49)).toBe(MAX_ZOOM);
	});

	it('stops far away where coasts are coarse, and step by step on the way there', () => {
		expect(at(-0.13, 51.51)).toBe(7);
		expect(at(20.5, 50)).toBe(11.5);
	});
});

describe('the way out of bounds', () => {
	it.each([
		[5, 5, 0],
		[12, 5, 2],
		[5, -3, 3],
		[-1, 14, 4]
	])('from %d, %d is %d degrees', (lon, lat, degrees) => {
		expect(farthestOutside([0, 0, 10, 10], lon, lat)).toBe(degrees);
	});

	it('is measured over the edge of the world where the bounds reach over it', () => {
		expect(farthestOutside([170, 0, -170, 10], 175, 5)).toBe(0);
		expect(farthestOutside([170, 0, -170, 10], -175, 5)).toBe(0);
		expect(farthestOutside([170, 0, -170, 10], -168, 5)).toBe(2);
	});
});
