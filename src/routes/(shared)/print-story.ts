/** The parts of the page that are only in its HTML: the drawn map, and the week around its day. */
import { DEFAULT_LENS } from '$lib/domain/control/types.ts';
import { layerIds, storyLayerIds } from '$lib/domain/dataset/layerIds.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';
import { daysBetween } from '$lib/domain/time/day.ts';
import { cameraForBounds, insetOf, overviewOf } from '$lib/map/bounds.ts';
import { toWorld } from '$lib/map/mercator.ts';
import { buildMapModel, PLAIN } from '$lib/map/model.ts';
import { renderInset } from '$lib/map/static/insetMap.ts';
import { renderStaticMap } from '$lib/map/static/staticMap.ts';
import { summariseMap } from '$lib/map/summary.ts';
import { commandFor } from '$lib/domain/provenance/command.ts';
import type { LayerCollection, MapModel } from '$lib/domain/view/mapModel.ts';
import { decodePlaces, type PlaceName } from '$lib/state/story-details.ts';
import EventsInBrief from '$lib/ui/events/EventsInBrief.svelte';
import MethodText from '$lib/ui/figures/MethodText.svelte';
import LensControls from '$lib/ui/lens/LensControls.svelte';
import Legend from '$lib/ui/map/Legend.svelte';
import NumbersBelow from '$lib/ui/figures/NumbersBelow.svelte';
import { strings } from '$lib/ui/words/strings.ts';
import { readGeo } from './geo-files.ts';
import { DEFAULT_ID, prerenderedStory } from './prerendered-story.ts';

export interface PrintedStory {
	/** SVG of the default day. */
	map: string;
	/** SVG of the small map beside it; null where the dataset has none. */
	inset: string | null;
	/** Those of the week around the default day. */
	week: readonly StoryEvent[];
	places: ReadonlyMap<string, PlaceName>;
	/** The method for readers without scripts; in the browser it comes with the dialogs. */
	MethodText: typeof MethodText;
	/** What computes the default day's figures anew on a command line. */
	command: string;
	EventsInBrief: typeof EventsInBrief;
	/** In the browser these come after what the map needs. */
	Legend: typeof Legend;
	LensControls: typeof LensControls;
	/** In the browser it comes after what is above it. */
	NumbersBelow: typeof NumbersBelow;
}

const HALF_A_WEEK = 3;

/** How wide the part of the drawing is that is surely seen; what lies around fills other shapes of screen. */
const SEEN_WIDTH = 900;
const DRAWN = { width: 1640, height: 1060 };

/** As wide as asked and just as high as the theatre. */
function seenFrame(width: number, id: string) {
	const [west, south, east, north] = overviewOf(prerenderedStory(id).dataset);
	const [left, top] = toWorld(west, north);
	const [right, bottom] = toWorld(east, south);
	return { width, height: Math.round((width * (bottom - top)) / (right - left)) };
}

export function printStory(id = DEFAULT_ID): PrintedStory {
	const { dataset, tables, opening } = prerenderedStory(id);
	return {
		map: printMap({ id }),
		inset: printInset(id),
		week: tables.events.filter(
			({ startDate }) => Math.abs(daysBetween(opening.day, startDate)) <= HALF_A_WEEK
		),
		places: decodePlaces(readGeo('places.geojson', id) as LayerCollection, dataset),
		MethodText,
		command: commandFor(
			{ kind: 'measure', day: opening.day },
			DEFAULT_LENS,
			id === DEFAULT_ID ? null : id
		),
		EventsInBrief,
		Legend,
		LensControls,
		NumbersBelow
	};
}

/** What all renderers draw of the default day. */
function openingModel(id: string): MapModel {
	const { dataset, opening } = prerenderedStory(id);
	return buildMapModel({
		...PLAIN,
		dataset,
		day: opening.day,
		theme: 'light',
		events: readGeo('events.geojson', id) as LayerCollection,
		computed: opening,
		storyLayers: Object.fromEntries(
			storyLayerIds(dataset).map((layer) => [
				layer,
				readGeo(`${layer}.geojson`, id) as LayerCollection
			])
		),
		visibleLayers: new Set(layerIds(dataset)),
		places: readGeo('places.geojson', id) as LayerCollection
	});
}

/** The map of the default day in one sentence. */
export function openingSentence(id = DEFAULT_ID): string {
	return summariseMap(openingModel(id), prerenderedStory(id).opening.figures).name;
}

/** What the dataset shows close up, on the default day. */
function printInset(id: string): string | null {
	const { basemap, dataset, opening } = prerenderedStory(id);
	const view = insetOf(dataset);
	if (!view) return null;
	const { day } = opening;
	const places = readGeo('places.geojson', id) as LayerCollection;
	const title = strings.insetTitle(inWords(view.names), day);
	return renderInset(
		{ dataset, day, computed: opening, places, bounds: view.bounds, title },
		basemap
	);
}

interface Print {
	id?: string;
	/** Of the part that is surely seen, pixels. */
	seenWidth?: number;
	drawn?: { width: number; height: number };
	scale?: number;
}

/** The drawn map of the default day, as wide as it is shown on the page or in an embed. */
export function printMap({
	id = DEFAULT_ID,
	seenWidth = SEEN_WIDTH,
	drawn = DRAWN,
	scale = 1.2
}: Print = {}): string {
	const { basemap, dataset } = prerenderedStory(id);
	const seen = seenFrame(seenWidth, id);
	const svg = renderStaticMap(openingModel(id), basemap, {
		...drawn,
		view: { camera: cameraForBounds(overviewOf(dataset), seen) },
		title: openingSentence(id),
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
