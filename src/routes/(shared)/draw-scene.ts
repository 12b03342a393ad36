/** Scenes as still pictures, for the HTML of the lesson and for the handout. */
import { storyLayerIds } from '$lib/domain/dataset/layerIds.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { formatDay } from '$lib/domain/time/day.ts';
import type { BasemapData } from '$lib/map/basemap.ts';
import { translateNames } from '$lib/map/translateNames.ts';
import { joinWorld } from '$lib/map/world/joinWorld.ts';
import { outsideOf } from '$lib/map/world/outsideOf.ts';
import { decodeWorldFile } from '$lib/map/world/worldPart.ts';
import type { LayerCollection } from '$lib/domain/view/mapModel.ts';
import { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { sceneDrawing, type SceneDrawing } from '$lib/ui/present/scene-drawing.ts';
import { language } from '$lib/words/language.ts';
import { say } from '$lib/words/say.ts';
import { readGeo } from './geo-files.ts';
import {
	basemapNames,
	DEFAULT_ID,
	prerenderedStory,
	readBasemapFile,
	translationOf
} from './prerendered-story.ts';

type Drawing = Omit<SceneDrawing, 'title'> & {
	/** Of the dataset. */
	id?: string;
	title?: string;
};

/** By the language of their names and the dataset. */
const grounds = new Map<string, BasemapData>();

/** With the world around the detailed map: a scene may look far beyond it. Names in the page's language. */
function wholeBasemap(id: string): BasemapData {
	const key = `${language()} ${id}`;
	const known = grounds.get(key);
	if (known) return known;
	const { basemap } = prerenderedStory(id);
	// The world is the site's, whatever base map a dataset brings.
	const file = 'world/world.topojson';
	const world = decodeWorldFile(file, readBasemapFile(file));
	if (!world.ok) throw new Error(world.problems.map(formatProblem).join('\n'));
	const parts = [...world.value.parts].flatMap(
		([cell, part]) => outsideOf(cell, part, basemap.covers) ?? []
	);
	const joined = joinWorld(basemap, parts, world.value.credit);
	const names = translationOf(id) && { language: language(), names: basemapNames() };
	const ground = translateNames(joined, names);
	grounds.set(key, ground);
	return ground;
}

/** SVG of a scene of a dataset of the project. */
export function drawScene(scene: Scene, { id = DEFAULT_ID, ...drawing }: Drawing): string {
	const { dataset, computer } = prerenderedStory(id);
	const layers = Object.fromEntries(
		[...storyLayerIds(dataset), 'events', 'places'].map((layer) => [
			layer,
			readGeo(`${layer}.geojson`, id) as LayerCollection
		])
	);
	const result = computer.compute(scene.day, scene.lens);
	return sceneDrawing(
		scene,
		{ dataset, basemap: wholeBasemap(id), result, layers, render: renderStaticMap },
		{
			...drawing,
			title:
				drawing.title ??
				say.lesson.mapTitle({ day: formatDay(scene.day), headline: scene.headline })
		}
	);
}
