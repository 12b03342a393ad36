import { describe, expect, it } from 'vitest';
import { cameraForBounds, OVERVIEW_BOUNDS, STORY_VIEWS } from '../../../src/lib/map/bounds.ts';
import { fromWorld, projectorFor, toWorld } from '../../../src/lib/map/mercator.ts';

describe('the camera for bounds', () => {
	it.each([
		[1000, 700],
		[360, 420],
		[3840, 2160]
	])('shows all corners in %i by %i', (width, height) => {
		for (const bounds of [OVERVIEW_BOUNDS, ...STORY_VIEWS.map((view) => view.bounds)]) {
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
		for (const { bounds, lon, lat } of STORY_VIEWS) {
			expect(lon > bounds[0] && lon < bounds[2] && lat > bounds[1] && lat < bounds[3]).toBe(true);
		}
	});

	it('projects there and back', () => {
		const [lon, lat] = fromWorld(...toWorld(35.271, 51.191));
		expect(lon).toBeCloseTo(35.271, 9);
		expect(lat).toBeCloseTo(51.191, 9);
	});
});
