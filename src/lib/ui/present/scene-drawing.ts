/** A scene as a still picture: in the HTML of a lesson, and on a handout. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { LayerCollection } from '$lib/domain/view/mapModel.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import type { Size } from '$lib/map/mercator.ts';
import type { renderStaticMap } from '$lib/map/static/staticMap.ts';
import type { DayPicture } from '$lib/state/day-picture.ts';
import type { LayerFile } from '$lib/state/layer-files.svelte.ts';
import { sceneModel } from './scene-model.ts';

/** What a scene is drawn from. */
export interface SceneGround {
	dataset: Dataset;
	basemap: BasemapData;
	/** Of the scene's day and lens. */
	result: DayPicture;
	layers: Readonly<Partial<Record<LayerFile, LayerCollection>>>;
	/** What draws still maps: it comes late in the browser. */
	render: typeof renderStaticMap;
}

export interface SceneDrawing {
	size: Size;
	/** Ids in the drawing begin with it; another for each map on a page. */
	idPrefix: string;
	/** Of the type and the marks. */
	scale: number;
	/** The accessible name. */
	title: string;
	/** Only some of the scene's layers. */
	shown?: readonly string[];
	/** Ids of the only places that are named; none on an empty map. All names without it. */
	onlyPlaces?: readonly string[];
	credit?: boolean;
}

const NOTHING: LayerCollection = { type: 'FeatureCollection', features: [] };

/** SVG of a scene. */
export function sceneDrawing(
	scene: Scene,
	{ dataset, basemap, result, layers, render }: SceneGround,
	drawing: SceneDrawing
): string {
	const {
		shown = scene.layers,
		onlyPlaces,
		size,
		title,
		idPrefix,
		scale,
		credit = false
	} = drawing;
	const model = sceneModel(
		{
			dataset,
			scene: { ...scene, layers: [...shown] },
			day: scene.day,
			result,
			files: { layers }
		},
		'light'
	);
	const named = onlyPlaces && {
		...model.places,
		features: model.places.features.filter(({ id }) => onlyPlaces.includes(String(id)))
	};
	return render(
		named ? { ...model, places: named } : model,
		named ? { ...basemap, towns: NOTHING, labels: NOTHING } : basemap,
		{ ...size, view: { bounds: scene.bounds, padding: 20 }, title, idPrefix, scale, credit }
	);
}
