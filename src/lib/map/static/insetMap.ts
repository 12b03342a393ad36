/** The small map beside the overview: areas, front and the names that the story needs, no more. */
import { emptyBasemap, type BasemapData } from '../basemap.ts';
import { buildMapModel, PLAIN, type ComputedDay } from '../model.ts';
import { storyPlaces } from '../names.ts';
import type { Dataset } from '../../domain/dataset/dataset.ts';
import type { Bounds, LayerCollection } from '../../domain/view/mapModel.ts';
import type { Day } from '../../domain/time/day.ts';
import { renderStaticMap } from './staticMap.ts';

/** Pixels; it is shown so large or larger. */
const SIZE = { width: 140, height: 112 };

export interface InsetFacts {
	dataset: Dataset;
	day: Day;
	computed: ComputedDay;
	/** The places of the story. */
	places: LayerCollection;
	bounds: Bounds;
	/** The accessible name. */
	title: string;
}

/** As SVG, in the page's colours. Small: it stands in the HTML. */
export function renderInset(
	{ places, bounds, title, ...facts }: InsetFacts,
	basemap: BasemapData
): string {
	const story = storyPlaces(facts.dataset);
	const model = buildMapModel({
		...PLAIN,
		...facts,
		theme: 'light',
		events: { type: 'FeatureCollection', features: [] },
		storyLayers: {},
		visibleLayers: new Set(['control', 'front']),
		places: { ...places, features: places.features.filter(({ id }) => story.has(String(id))) }
	});
	const { land, borders, covers } = basemap;
	return renderStaticMap(
		model,
		{ ...emptyBasemap(), land, borders, covers },
		{
			...SIZE,
			view: { bounds },
			title,
			idPrefix: 'inset',
			kind: 'close-up',
			credit: false,
			scaleBar: false,
			detail: 1
		}
	);
}
