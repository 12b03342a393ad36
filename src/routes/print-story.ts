/** The parts of the page that are only in its HTML: the drawn map, and every event in full. */
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { cameraForBounds, OVERVIEW_BOUNDS } from '$lib/map/bounds.ts';
import { toWorld } from '$lib/map/mercator.ts';
import { buildMapModel } from '$lib/map/model.ts';
import { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { summariseMap } from '$lib/map/summary.ts';
import { LAYERS, STORY_LAYERS, type LayerCollection } from '$lib/map/types.ts';
import { decodePlaces, type PlaceName } from '$lib/state/story-details.ts';
import { prerenderedStory, readGeo } from './prerendered-story.ts';

export interface PrintedStory {
	/** SVG of the default day. */
	map: string;
	events: readonly StoryEvent[];
	places: ReadonlyMap<string, PlaceName>;
}

/** The part of the drawing that is surely seen; what lies around it fills other shapes of screen. */
const SEEN = seenFrame(900);
const DRAWN = { width: 1640, height: 1060 };

/** As wide as asked and just as high as the theatre. */
function seenFrame(width: number) {
	const [west, south, east, north] = OVERVIEW_BOUNDS;
	const [left, top] = toWorld(west, north);
	const [right, bottom] = toWorld(east, south);
	return { width, height: Math.round((width * (bottom - top)) / (right - left)) };
}

export function printStory(): PrintedStory {
	const { tables, basemap, opening } = prerenderedStory();
	const places = readGeo('places.geojson') as LayerCollection;
	const model = buildMapModel({
		day: opening.day,
		theme: 'light',
		events: readGeo('events.geojson') as LayerCollection,
		result: opening,
		storyLayers: Object.fromEntries(
			STORY_LAYERS.map((id) => [id, readGeo(`${id}.geojson`) as LayerCollection])
		),
		visibleLayers: new Set(LAYERS),
		places
	});
	const svg = renderStaticMap(model, basemap, {
		...DRAWN,
		view: { camera: cameraForBounds(OVERVIEW_BOUNDS, SEEN) },
		title: summariseMap(model, opening.figures).name,
		idPrefix: 'still',
		scale: 1.2,
		credit: false
	});
	const left = (DRAWN.width - SEEN.width) / 2;
	const top = (DRAWN.height - SEEN.height) / 2;
	return {
		map: svg.replace(
			`viewBox="0 0 ${DRAWN.width} ${DRAWN.height}"`,
			`viewBox="${left} ${top} ${SEEN.width} ${SEEN.height}"`
		),
		events: tables.events,
		places: decodePlaces(places)
	};
}
