/** The parts of the page that are only in its HTML: the drawn map, and every event in full. */
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { cameraForBounds, OVERVIEW_BOUNDS } from '$lib/map/bounds.ts';
import { toWorld } from '$lib/map/mercator.ts';
import { buildMapModel, PLAIN } from '$lib/map/model.ts';
import { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { summariseMap } from '$lib/map/summary.ts';
import { commandFor } from '$lib/domain/provenance/command.ts';
import { STORY_LAYERS } from '$lib/domain/model/story.ts';
import { LAYERS, type LayerCollection, type MapModel } from '$lib/domain/view/mapModel.ts';
import { decodePlaces, type PlaceName } from '$lib/state/story-details.ts';
import AllEvents from '$lib/ui/events/AllEvents.svelte';
import MethodText from '$lib/ui/figures/MethodText.svelte';
import { prerenderedStory, readGeo } from './prerendered-story.ts';

export interface PrintedStory {
	/** SVG of the default day. */
	map: string;
	events: readonly StoryEvent[];
	places: ReadonlyMap<string, PlaceName>;
	/** The method for readers without scripts; in the browser it comes with the dialogs. */
	MethodText: typeof MethodText;
	/** What computes the default day's figures anew on a command line. */
	command: string;
	AllEvents: typeof AllEvents;
}

/** The part of the drawing that is surely seen; what lies around it fills other shapes of screen. */
const SEEN = seenFrame(900);
const DRAWN = { width: 1640, height: 1060 };

/** As wide as asked and just as high as the theatre. */
export function seenFrame(width: number) {
	const [west, south, east, north] = OVERVIEW_BOUNDS;
	const [left, top] = toWorld(west, north);
	const [right, bottom] = toWorld(east, south);
	return { width, height: Math.round((width * (bottom - top)) / (right - left)) };
}

export function printStory(): PrintedStory {
	const places = readGeo('places.geojson') as LayerCollection;
	return {
		map: printMap(),
		events: prerenderedStory().tables.events,
		places: decodePlaces(places),
		MethodText,
		command: commandFor({ kind: 'measure', day: prerenderedStory().opening.day }, DEFAULT_LENS),
		AllEvents
	};
}

/** What all renderers draw of the default day. */
function openingModel(): MapModel {
	const { opening } = prerenderedStory();
	return buildMapModel({
		...PLAIN,
		day: opening.day,
		theme: 'light',
		events: readGeo('events.geojson') as LayerCollection,
		computed: opening,
		storyLayers: Object.fromEntries(
			STORY_LAYERS.map((id) => [id, readGeo(`${id}.geojson`) as LayerCollection])
		),
		visibleLayers: new Set(LAYERS),
		places: readGeo('places.geojson') as LayerCollection
	});
}

/** The map of the default day in one sentence. */
export function openingSentence(): string {
	return summariseMap(openingModel(), prerenderedStory().opening.figures).name;
}

/** The drawn map of the default day, as wide as it is shown on the page or in an embed. */
export function printMap(seen = SEEN, drawn = DRAWN, scale = 1.2): string {
	const { basemap } = prerenderedStory();
	const model = openingModel();
	const svg = renderStaticMap(model, basemap, {
		...drawn,
		view: { camera: cameraForBounds(OVERVIEW_BOUNDS, seen) },
		title: openingSentence(),
		idPrefix: 'still',
		scale,
		credit: false
	});
	const left = (drawn.width - seen.width) / 2;
	const top = (drawn.height - seen.height) / 2;
	return svg.replace(
		`viewBox="0 0 ${drawn.width} ${drawn.height}"`,
		`viewBox="${left} ${top} ${seen.width} ${seen.height}"`
	);
}
