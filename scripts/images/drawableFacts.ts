/** One state of the facts, ready to be drawn: the newest data or a kept edition. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { basemapFile, geoFolder } from '../../src/lib/build/folders.ts';
import { computerOf } from '../../src/lib/build/openFacts.ts';
import { readCountries } from '../../src/lib/build/readBasemap.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { layerIds, storyLayerIds } from '../../src/lib/domain/dataset/layerIds.ts';
import type { ControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { DEFAULT_LENS, type DayResult } from '../../src/lib/domain/control/types.ts';
import { keptFile, type Edition } from '../../src/lib/domain/editions/edition.ts';
import { formatProblem, type Checked } from '../../src/lib/domain/model/problem.ts';
import { decodeTables } from '../../src/lib/domain/tables/compactTables.ts';
import type { Day } from '../../src/lib/domain/time/day.ts';
import {
	BASEMAP_FILES,
	addPart,
	decodeBasemapFile,
	emptyBasemap,
	type BasemapData
} from '../../src/lib/map/basemap.ts';
import { buildMapModel, PLAIN, type MapInputs } from '../../src/lib/map/model.ts';
import type { LayerCollection, MapModel, Theme } from '../../src/lib/domain/view/mapModel.ts';
import { editionsOf } from '../editions/store.ts';
import { PROJECT_FOLDER } from '../inputs.ts';

export interface DrawableFacts extends Pick<MapInputs, 'events' | 'places' | 'storyLayers'> {
	basemap: BasemapData;
	computer: ControlComputer;
	compute(day: Day): DayResult;
	model(day: Day, theme: Theme, selectedEventId?: string | null): MapModel;
}

/**
 * Facts of a dataset. Throws an Error with words where a file is missing or unsound.
 * @param edition null for the newest
 */
export function drawableFacts(dataset: Dataset, edition: Edition | null): DrawableFacts {
	const built = (path: string): string =>
		path.startsWith('basemap/')
			? basemapFile(PROJECT_FOLDER, dataset.id, path.slice('basemap/'.length))
			: `${geoFolder(PROJECT_FOLDER, dataset.id)}/${path}`;
	const fileOf = (path: string): string => {
		const hash = edition?.files[path];
		return hash === undefined
			? join(PROJECT_FOLDER, built(path))
			: join(editionsOf(PROJECT_FOLDER, dataset), keptFile(path, hash));
	};
	const read = (path: string): unknown => JSON.parse(readFileSync(fileOf(path), 'utf8'));
	const layer = (name: string) => read(`${name}.geojson`) as LayerCollection;
	const basemap = emptyBasemap();
	for (const file of BASEMAP_FILES) {
		addPart(basemap, valueOf(decodeBasemapFile(file, read(`basemap/${file}`))));
	}
	const tables = valueOf(decodeTables(read('tables.json')));
	const outlines = relative(PROJECT_FOLDER, fileOf('basemap/countries.topojson'));
	const countries = valueOf(readCountries(PROJECT_FOLDER, outlines));
	const computer = computerOf({ dataset, tables, countries });
	const events = layer('events');
	const places = layer('places');
	const storyLayers = Object.fromEntries(storyLayerIds(dataset).map((id) => [id, layer(id)]));
	let last: DayResult | null = null;
	const compute = (day: Day) =>
		(last = last?.day === day ? last : computer.compute(day, DEFAULT_LENS));
	const drawn = { basemap, computer, events, places, storyLayers, compute };
	return { ...drawn, model: modelsOf(dataset, drawn) };
}

/** The maps of days, with all that the dataset can show, in the words of what they are made of. */
export function modelsOf(
	dataset: Dataset,
	{ events, places, storyLayers, compute }: Omit<DrawableFacts, 'model'>
): DrawableFacts['model'] {
	const visibleLayers = new Set(layerIds(dataset));
	return (day, theme, selectedEventId = null) =>
		buildMapModel({
			...PLAIN,
			dataset,
			day,
			theme,
			events,
			places,
			storyLayers,
			visibleLayers,
			selectedEventId,
			computed: compute(day)
		});
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems.map(formatProblem).join('\n'));
}
