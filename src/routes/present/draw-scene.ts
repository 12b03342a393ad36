/** Scenes as still pictures, for the HTML of the lesson and for the handout. */
import { createControlComputer, type ControlComputer } from '$lib/domain/control/computeDay.ts';
import { sectorZones } from '$lib/domain/front/sectorZones.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { joinWorld } from '$lib/map/world/joinWorld.ts';
import { outsideOf } from '$lib/map/world/outsideOf.ts';
import { decodeWorldFile } from '$lib/map/world/worldPart.ts';
import type { Size } from '$lib/map/mercator.ts';
import { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { STORY_LAYERS } from '$lib/domain/model/story.ts';
import type { LayerCollection } from '$lib/domain/view/mapModel.ts';
import { sceneModel } from '$lib/ui/present/scene-model.ts';
import { prerenderedStory, readGeo } from '../prerendered-story.ts';

interface Drawing {
	size: Size;
	idPrefix: string;
	scale: number;
	/** Only some of the scene's layers. */
	layers?: readonly string[];
	/** Ids of the only places that are named; none on an empty map. All names without it. */
	onlyPlaces?: readonly string[];
	credit?: boolean;
	title?: string;
}

let computer: ControlComputer | null = null;
let ground: BasemapData | null = null;

/** The one computer of the prerendering, over the authored tables. */
function lessonComputer(): ControlComputer {
	const { tables, basemap } = prerenderedStory();
	if (!computer) {
		computer = createControlComputer({ ...tables, countries: basemap.countries });
		computer.useZones(sectorZones);
	}
	return computer;
}

/** With the world around the detailed map: a scene may look as far as Jeddah. */
function wholeBasemap(): BasemapData {
	if (ground) return ground;
	const { basemap } = prerenderedStory();
	const file = 'world/world.topojson';
	const world = decodeWorldFile(file, readGeo(`basemap/${file}`));
	if (!world.ok) throw new Error(world.problems.map(formatProblem).join('\n'));
	const parts = [...world.value.parts].flatMap(
		([key, part]) => outsideOf(key, part, basemap.covers) ?? []
	);
	return (ground = joinWorld(basemap, parts, world.value.credit));
}

/** SVG of a scene. */
export function drawScene(scene: Scene, drawing: Drawing): string {
	const basemap = wholeBasemap();
	const { size, idPrefix, scale, layers = scene.layers, onlyPlaces, credit = false } = drawing;
	const files = Object.fromEntries(
		[...STORY_LAYERS, 'events', 'places'].map((id) => [
			id,
			readGeo(`${id}.geojson`) as LayerCollection
		])
	);
	const result = lessonComputer().compute(scene.day, scene.lens);
	const model = sceneModel(
		{ scene: { ...scene, layers: [...layers] }, day: scene.day, result, files: { layers: files } },
		'light'
	);
	const nothing: LayerCollection = { type: 'FeatureCollection', features: [] };
	const only = (ids: readonly string[]): LayerCollection => ({
		...model.places,
		features: model.places.features.filter(({ id }) => ids.includes(String(id)))
	});
	return renderStaticMap(
		onlyPlaces ? { ...model, places: only(onlyPlaces) } : model,
		onlyPlaces ? { ...basemap, towns: nothing, labels: nothing } : basemap,
		{
			...size,
			view: { bounds: scene.bounds, padding: 20 },
			title:
				drawing.title ??
				`Map of ${formatDay(scene.day)}: ${scene.headline}. Areas by who is reported to hold them.`,
			idPrefix,
			scale,
			credit
		}
	);
}
