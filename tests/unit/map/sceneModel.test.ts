import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/lib/domain/lesson/scene.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { renderStaticMap } from '../../../src/lib/map/static/staticMap.ts';
import { storyFeatures } from '../../../src/lib/map/storyFeatures.ts';
import { sceneModel } from '../../../src/lib/ui/present/scene-model.ts';
import { smallBasemap } from '../../fixtures/map/smallMap.ts';
import { projectComputer, projectDataset } from '../control/projectComputer.ts';

const independent = { sources: 'independent', known: 'happened' } as const;
const day = '2025-03-12';
const sudzha = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../static/geo/sudzha.geojson'), 'utf8')
) as LayerCollection;
const scene = {
	layers: ['control', 'sudzha'],
	eventIds: [],
	lens: independent
} as unknown as Scene;
const result = projectComputer.compute(day, independent);
const model = sceneModel(
	{ dataset: projectDataset, scene, day, result, files: { layers: { sudzha } } },
	'light'
);

describe('the map of a scene under a lens that leaves ground unknown', () => {
	it('draws that ground as unknown, never as blank paper', () => {
		expect(model.unknownArea?.coordinates.length).toBeGreaterThan(0);
		const svg = renderStaticMap(model, smallBasemap(), {
			width: 800,
			height: 600,
			view: { bounds: [34, 46, 38, 52] },
			title: 'Scene',
			idPrefix: 's'
		});
		expect(svg).toContain('data-class="unknown"');
		expect(svg).toContain('url(#s-area-unknown)');
	});

	it('marks each settlement as the lens has it, not as all reports have it', () => {
		const statuses = new Map(
			result.statuses.map(({ settlementId, controller }) => [settlementId, controller])
		);
		const marked = storyFeatures(model).features.filter(
			({ properties }) => properties.role === 'settlement'
		);
		expect(marked.length).toBeGreaterThan(10);
		for (const { properties } of marked) {
			expect(properties.controller).toBe(statuses.get(String(properties.id)) ?? 'unknown');
		}
	});

	it('draws no areas of another day', () => {
		const other = sceneModel(
			{ dataset: projectDataset, scene, day: '2025-03-11', result, files: { layers: { sudzha } } },
			'light'
		);
		expect(other).toMatchObject({ control: null, frontLine: null, unknownArea: null });
	});
});
