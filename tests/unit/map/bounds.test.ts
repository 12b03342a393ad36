import { describe, expect, it } from 'vitest';
import { cameraForBounds, overviewOf, storyViews } from '../../../src/lib/map/bounds.ts';
import { fromWorld, projectorFor, toWorld } from '../../../src/lib/map/mercator.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const views = storyViews(kursk2025);

const twoViews = {
	...kursk2025,
	theatre: {
		...kursk2025.theatre,
		views: [
			{
				id: 'middle',
				names: { en: 'Homs', ar: 'حمص' },
				bounds: [36, 34, 38, 35] as const,
				point: null
			}
		]
	},
	layers: [{ id: 'homs', names: { en: 'Homs' }, title: 'Homs', view: 'middle' }]
};

describe('the camera for bounds', () => {
	it.each([
		[1000, 700],
		[360, 420],
		[3840, 2160]
	])('shows all corners in %i by %i', (width, height) => {
		for (const bounds of [overviewOf(kursk2025), ...views.map((view) => view.bounds)]) {
			const size = { width, height };
			const project = projectorFor(cameraForBounds(bounds, size, 20), size);
			const [west, south, east, north] = bounds;
			const [left, bottom] = project(west, south);
			const [right, top] = project(east, north);
			expect(Math.min(left, top)).toBeGreaterThanOrEqual(19.9);
			expect(right).toBeLessThanOrEqual(width - 19.9);
			expect(bottom).toBeLessThanOrEqual(height - 19.9);
		}
	});

	it('holds every place of the story in its own view', () => {
		for (const { bounds, lon, lat } of views) {
			expect(lon > bounds[0] && lon < bounds[2] && lat > bounds[1] && lat < bounds[3]).toBe(true);
		}
	});

	it('is that of each layer, named in the language that is asked for where it is known', () => {
		const named = (language?: string) => storyViews(twoViews, language).map(({ name }) => name);
		expect(named()).toEqual(['Homs']);
		expect(named('ar')).toEqual(['حمص']);
		expect(named('pl')).toEqual(['Homs']);
	});

	it('points at the middle of a view that has no point', () => {
		expect(storyViews(twoViews)[0]).toMatchObject({ layer: 'homs', lon: 37, lat: 34.5 });
	});

	it('projects there and back', () => {
		const [lon, lat] = fromWorld(...toWorld(35.271, 51.191));
		expect(lon).toBeCloseTo(35.271, 9);
		expect(lat).toBeCloseTo(51.191, 9);
	});
});
