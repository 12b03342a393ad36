import { describe, expect, it } from 'vitest';
import { cameraForBounds, overviewOf, storyViews } from '../../../src/lib/map/bounds.ts';
import { pointersOffScreen } from '../../../src/lib/map/pointers.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const size = { width: 1000, height: 700 };
const overview = cameraForBounds(overviewOf(kursk2025), size);
const place = (id: string, lon: number, lat: number) => ({ id, name: id, lon, lat });

describe('pointers at places off screen', () => {
	it('points at Jeddah and the Poland route from the overview, not at what is on it', () => {
		const places = storyViews(kursk2025).map(({ layer, name, lon, lat }) => ({
			id: layer,
			name,
			lon,
			lat
		}));
		const pointers = pointersOffScreen(places, overview, size);
		expect(pointers.map(({ name }) => name)).toEqual(['Poland route', 'Jeddah']);
	});

	it('says how far away a place is and in which direction', () => {
		const [jeddah] = pointersOffScreen([place('jeddah', 39.186, 21.49)], overview, size);
		expect(jeddah?.distanceKm).toBeGreaterThan(3000);
		expect(jeddah?.distanceKm).toBeLessThan(3200);
		expect(jeddah?.angle).toBeGreaterThan(165);
		expect(jeddah?.angle).toBeLessThan(180);
		expect(jeddah?.y).toBe(size.height - 28);
	});

	it('keeps signs inside the frame', () => {
		for (const [lon, lat] of [
			[-77, 38.9],
			[37.6, 80],
			[170, 0],
			[35, -60]
		] as const) {
			const [pointer] = pointersOffScreen([place('far', lon, lat)], overview, size);
			expect(pointer?.x).toBeGreaterThanOrEqual(90);
			expect(pointer?.x).toBeLessThanOrEqual(910);
			expect(pointer?.y).toBeGreaterThanOrEqual(28);
			expect(pointer?.y).toBeLessThanOrEqual(672);
		}
	});

	it('merges signs that would stand on each other, the nearest named first', () => {
		const pointers = pointersOffScreen(
			[place('Riyadh', 46.7, 24.7), place('Jeddah', 39.2, 21.5), place('Mecca', 39.8, 21.4)],
			overview,
			size
		);
		expect(pointers[0]?.ids.length).toBeGreaterThan(1);
		expect(pointers[0]?.name).toMatch(/^Riyadh|^Jeddah/);
	});
});

describe('signs of places at very different distances', () => {
	it('stand above each other instead of sharing the nearer distance', () => {
		const near = { id: 'near', name: 'Near', lon: 37, lat: 48 };
		const far = { id: 'far', name: 'Far', lon: 39, lat: 21 };
		const view = { zoom: 8, lat: 51, lon: 35.5 };
		const signs = pointersOffScreen([near, far], view, { width: 1000, height: 700 });
		expect(signs.map(({ ids }) => ids)).toEqual([['near'], ['far']]);
	});
});
