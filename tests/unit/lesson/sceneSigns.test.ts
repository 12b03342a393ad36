/** Every sign on the map of a scene stands in its key. */
import { describe, expect, it } from 'vitest';
import { datasetIds } from '../../../src/lib/build/openDataset.ts';
import { storyLayerIds } from '../../../src/lib/domain/dataset/layerIds.ts';
import { STATUS_ZOOM } from '../../../src/lib/map/names.ts';
import { cameraForBounds } from '../../../src/lib/map/bounds.ts';
import { markOf } from '../../../src/lib/map/eventMarks.ts';
import { storyFeatures } from '../../../src/lib/map/storyFeatures.ts';
import type { LayerCollection } from '../../../src/lib/domain/view/mapModel.ts';
import { sceneModel } from '../../../src/lib/ui/present/scene-model.ts';
import { sceneSigns } from '../../../src/lib/ui/present/scene-signs.ts';
import { readGeo } from '../../../src/routes/(shared)/geo-files.ts';
import { lessonScenes } from '../../../src/routes/(shared)/lesson-data.ts';
import { prerenderedStory } from '../../../src/routes/(shared)/prerendered-story.ts';

const ROOM = { width: 800, height: 600 };

describe.each(datasetIds('.'))('the key of each scene of %s', (id) => {
	const { dataset, tables, computer } = prerenderedStory(id);
	const events = new Map(tables.events.map((event) => [event.id, event]));
	const layers = Object.fromEntries(
		[...storyLayerIds(dataset), 'events', 'places'].map((layer) => [
			layer,
			readGeo(`${layer}.geojson`, id) as LayerCollection
		])
	);

	it.each(lessonScenes(id).map((scene) => [scene.slug, scene] as const))('%s', (_, scene) => {
		const result = computer.compute(scene.day, scene.lens);
		const model = sceneModel(
			{ dataset, scene, day: scene.day, result, files: { layers } },
			'light'
		);
		const signs = sceneSigns(dataset, scene, events);

		const shapes = new Set(signs.kinds.map((kind) => markOf(kind).shape));
		const placed = model.events.features.filter(({ geometry }) => geometry.type === 'Point');
		const drawn = scene.layers.includes('events') ? placed : [];
		expect(drawn.filter(({ properties }) => !shapes.has(markOf(properties.kind).shape))).toEqual(
			[]
		);

		const isNear = cameraForBounds(scene.bounds, ROOM, 20).zoom >= STATUS_ZOOM;
		const roles = new Set(storyFeatures(model).features.map(({ properties }) => properties.role));
		expect(signs).toMatchObject({
			areas: model.visibleLayers.has('control'),
			front: model.visibleLayers.has('front'),
			statuses: isNear && roles.has('settlement')
		});
		expect(signs.lines.includes('road')).toBe(roles.has('road'));
		expect(signs.lines.includes('leg')).toBe(roles.has('leg'));
		expect(signs.lines.includes('region')).toBe(roles.has('outline') || roles.has('tint'));
	});
});
