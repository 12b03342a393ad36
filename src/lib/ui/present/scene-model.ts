import { buildMapModel, PLAIN } from '$lib/map/model.ts';
import { isSameLens } from '$lib/domain/reports/lens.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { layerIds, storyLayerIds } from '$lib/domain/dataset/layerIds.ts';
import type { LayerCollection, MapModel, Theme } from '$lib/domain/view/mapModel.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { DayPicture } from '$lib/state/day-picture.ts';
import type { Day } from '$lib/domain/time/day.ts';
import type { LayerFile } from '$lib/state/layer-files.svelte.ts';

const NOTHING: LayerCollection = { type: 'FeatureCollection', features: [] };

/** What a scene's map is drawn from. */
interface SceneMapState {
	dataset: Dataset;
	scene: Scene;
	day: Day;
	result: DayPicture | null;
	files: { layers: Readonly<Partial<Record<LayerFile, LayerCollection>>> };
}

/**
 * The map of a scene. Where the scene names events, those are drawn, of whatever day, and no
 * other. Of a day not computed yet the areas before it would be wrong: they are left out.
 */
export function sceneModel(
	{ dataset, scene, day, result, files }: SceneMapState,
	theme: Theme
): MapModel {
	const { layers } = files;
	return buildMapModel({
		...PLAIN,
		dataset,
		day,
		theme,
		events: layers.events ?? NOTHING,
		onlyEventIds: scene.eventIds.length > 0 ? scene.eventIds : null,
		computed: result?.day === day && isSameLens(result.lens, scene.lens) ? result : null,
		storyLayers: Object.fromEntries(
			storyLayerIds(dataset).flatMap((id) => {
				const layer = layers[id];
				return layer ? [[id, layer]] : [];
			})
		),
		visibleLayers: new Set(layerIds(dataset).filter((id) => scene.layers.includes(id))),
		places: layers.places ?? NOTHING,
		namedPlaces: [...(scene.distance ?? []), ...placesOfEvents(scene, layers.events)]
	});
}

/** Where the events happened that stand out. */
function placesOfEvents({ eventIds }: Scene, events = NOTHING): string[] {
	return events.features.flatMap(({ properties: { id, place_id: place } }) =>
		typeof place === 'string' && eventIds.includes(String(id)) ? [place] : []
	);
}
