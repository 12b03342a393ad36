/** A scene as a still picture: in the HTML of a lesson, and on a handout. */
import type { Geometry } from 'geojson';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { LayerCollection } from '$lib/domain/view/mapModel.ts';
import { nameIn } from '$lib/domain/view/nameIn.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { cameraForBounds } from '$lib/map/bounds.ts';
import type { Size } from '$lib/map/mercator.ts';
import type { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { element, escapeXml, tenth } from '$lib/map/static/xml.ts';
import type { DayPicture } from '$lib/state/day-picture.ts';
import type { LayerFile } from '$lib/state/layer-files.svelte.ts';
import { language } from '$lib/words/language.ts';
import { distanceLine, type End } from './distance-line.ts';
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
	/** Whether the line between the two places of the scene is drawn, with its length. */
	withDistance?: boolean;
}

/** Around what a scene shows, pixels. */
const PADDING = 20;
const DISTANCE_TYPE = 15;

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
		credit = false,
		withDistance = false
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
	const drawn = render(
		named ? { ...model, places: named } : model,
		named ? { ...basemap, towns: NOTHING, labels: NOTHING } : basemap,
		{ ...size, view: { bounds: scene.bounds, padding: PADDING }, title, idPrefix, scale, credit }
	);
	return withDistance
		? drawn.replace(/<\/svg>$/, `${distanceOf(scene, layers, drawing)}</svg>`)
		: drawn;
}

/** Nothing where the scene names no two places, or one is not known. */
function distanceOf(
	{ distance, bounds }: Scene,
	layers: SceneGround['layers'],
	{ size, scale }: SceneDrawing
): string {
	const [from, to] = (distance ?? []).map((id) => endOf(layers.places, id));
	if (!from || !to) return '';
	const type = DISTANCE_TYPE * scale;
	const camera = cameraForBounds(bounds, size, PADDING);
	const { d, label, spot } = distanceLine(from, to, {
		camera,
		size,
		type,
		places: namedPoints(layers.places)
	});
	const line = { d, fill: 'none' };
	const words = {
		'font-size': type,
		'font-weight': 650,
		'text-anchor': 'middle',
		fill: 'var(--ink)',
		stroke: 'var(--casing)',
		'stroke-width': 4 * scale,
		'paint-order': 'stroke'
	};
	return [
		element('path', { ...line, stroke: 'var(--casing)', 'stroke-width': 4.5 * scale }),
		element('path', {
			...line,
			stroke: 'var(--accent)',
			'stroke-width': 2 * scale,
			'stroke-dasharray': `${String(7 * scale)} ${String(4 * scale)}`
		}),
		spot
			? element('text', { ...words, x: tenth(spot[0]), y: tenth(spot[1]) }, escapeXml(label))
			: ''
	].join('');
}

function endOf(places: LayerCollection | undefined, wanted: string): End | null {
	return namedPoints(places).find(({ id }) => id === wanted) ?? null;
}

function namedPoints(places: LayerCollection = NOTHING): (End & { id: string })[] {
	return places.features.flatMap(({ id, geometry, properties }) => {
		// A place whose position is not known has no geometry, whatever the type says.
		const point = geometry as Geometry | null;
		if (point?.type !== 'Point') return [];
		const [lon = 0, lat = 0] = point.coordinates;
		return [{ id: String(id), name: nameIn(properties, language()), lon, lat }];
	});
}
