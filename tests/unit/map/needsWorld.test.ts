import { describe, expect, it } from 'vitest';
import { cameraForBounds, overviewOf, storyViews } from '../../../src/lib/map/bounds.ts';
import { needsWorld } from '../../../src/lib/map/needsWorld.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const SIZES = [
	{ width: 360, height: 640 },
	{ width: 1440, height: 900 },
	{ width: 3840, height: 2160 }
];

describe('the world around the detailed map', () => {
	it('is not needed for what the page opens on, nor for a place of the story', () => {
		for (const size of SIZES)
			for (const bounds of [
				overviewOf(kursk2025),
				...storyViews(kursk2025).map((view) => view.bounds)
			])
				expect(needsWorld(cameraForBounds(bounds, size), size)).toBe(false);
	});

	it.each([
		['west', { lon: -11.5, lat: 50, zoom: 6 }],
		['east', { lon: 61.5, lat: 50, zoom: 6 }],
		['north', { lon: 35, lat: 71, zoom: 6 }],
		['south', { lon: 35, lat: 12, zoom: 6 }],
		['everywhere', { lon: 35, lat: 49, zoom: 1 }]
	])('is needed where a view goes beyond to the %s', (_, camera) => {
		for (const size of SIZES) expect(needsWorld(camera, size)).toBe(true);
	});
});
