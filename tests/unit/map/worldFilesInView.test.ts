import { describe, expect, it } from 'vitest';
import { cameraForBounds, overviewOf, storyViews } from '../../../src/lib/map/bounds.ts';
import type { Size } from '../../../src/lib/map/mercator.ts';
import { viewBounds } from '../../../src/lib/map/viewBounds.ts';
import { cellBox, cellKeyAt, cellKeys } from '../../../src/lib/map/world/cellGrid.ts';
import { cellsInView, worldFilesInView } from '../../../src/lib/map/world/cellsInView.ts';
import type { Bounds, CameraView } from '../../../src/lib/domain/view/mapModel.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const SIZES = [
	{ width: 360, height: 640 },
	{ width: 1440, height: 900 },
	{ width: 3840, height: 2160 }
];
const COVERED: Bounds = [-12, 10, 62, 72];
const filesFor = (camera: CameraView, size: Size, covered: Bounds | null = COVERED) =>
	worldFilesInView(viewBounds(camera, size), camera.zoom, covered);

describe('the world around the detailed map', () => {
	it('is not needed for what the page opens on, nor for a place of the story', () => {
		for (const size of SIZES)
			for (const bounds of [
				overviewOf(kursk2025),
				...storyViews(kursk2025).map((view) => view.bounds)
			])
				expect(filesFor(cameraForBounds(bounds, size), size)).toEqual([]);
	});

	it.each([
		['west', { lon: -11.5, lat: 50, zoom: 6 }],
		['east', { lon: 61.5, lat: 50, zoom: 6 }],
		['north', { lon: 35, lat: 71, zoom: 6 }],
		['south', { lon: 35, lat: 12, zoom: 6 }],
		['everywhere', { lon: 35, lat: 49, zoom: 1 }]
	])('is needed where a view goes beyond to the %s', (_, camera) => {
		for (const size of SIZES) expect(filesFor(camera, size)[0]).toBe('world');
	});

	it('comes in cells where it is near enough, without those the detailed map fills', () => {
		const size = { width: 700, height: 500 };
		expect(filesFor({ lon: 65, lat: 45, zoom: 5 }, size)).toEqual(['world', 'e060n40', 'e070n40']);
		expect(filesFor({ lon: 65, lat: 45, zoom: 4 }, size)).toEqual(['world']);
	});

	it('is all there is where no detailed map is', () => {
		expect(filesFor({ lon: 35, lat: 45, zoom: 7 }, { width: 700, height: 500 }, null)).toEqual([
			'world',
			'e030n40'
		]);
	});
});

describe('cells', () => {
	it('tile the world, each named by its south-west corner', () => {
		expect(cellKeys).toHaveLength(648);
		expect(new Set(cellKeys).size).toBe(648);
		for (const key of cellKeys) {
			const [west, south, east, north] = cellBox(key);
			expect(cellKeyAt(west, south)).toBe(key);
			expect(cellKeyAt(east - 0.001, north - 0.001)).toBe(key);
		}
		expect(cellKeyAt(36, 36)).toBe('e030n30');
		expect(cellKeyAt(-0.1, -0.1)).toBe('w010s10');
	});

	it('are found across the date line', () => {
		expect(cellsInView([175, -22, 185, -12], 5)).toEqual([
			'e170s30',
			'w180s30',
			'e170s20',
			'w180s20'
		]);
	});

	it('end at the poles', () => {
		expect(cellsInView([0, 82, 5, 95], 5)).toEqual(['e000n80']);
	});
});
