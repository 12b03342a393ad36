/** One state of the facts, ready to be drawn: the newest data or a kept edition. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createControlComputer } from '../../src/lib/domain/control/computeDay.ts';
import { sectorZones } from '../../src/lib/domain/front/sectorZones.ts';
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
import { buildMapModel, PLAIN } from '../../src/lib/map/model.ts';
import { STORY_LAYERS } from '../../src/lib/domain/model/story.ts';
import {
	LAYERS,
	type LayerCollection,
	type MapModel,
	type Theme
} from '../../src/lib/domain/view/mapModel.ts';
import { PROJECT_FOLDER } from '../inputs.ts';

export interface DrawableFacts {
	basemap: BasemapData;
	compute(day: Day): DayResult;
	model(day: Day, theme: Theme, selectedEventId?: string | null): MapModel;
}

/** Throws an Error with words where a file is missing or unsound. */
export function openFacts(edition: Edition | null): DrawableFacts {
	const read = (path: string): unknown => {
		const hash = edition?.files[path];
		const file = hash === undefined ? `geo/${path}` : `editions/${keptFile(path, hash)}`;
		return JSON.parse(readFileSync(join(PROJECT_FOLDER, 'static', file), 'utf8'));
	};
	const layer = (name: string) => read(`${name}.geojson`) as LayerCollection;
	const basemap = emptyBasemap();
	for (const file of BASEMAP_FILES) {
		addPart(basemap, valueOf(decodeBasemapFile(file, read(`basemap/${file}`))));
	}
	const tables = valueOf(decodeTables(read('tables.json')));
	const computer = createControlComputer({ ...tables, countries: basemap.countries });
	computer.useZones(sectorZones);
	const events = layer('events');
	const places = layer('places');
	const storyLayers = Object.fromEntries(STORY_LAYERS.map((id) => [id, layer(id)]));
	const visibleLayers = new Set(LAYERS);
	let last: DayResult | null = null;
	const compute = (day: Day) =>
		(last = last?.day === day ? last : computer.compute(day, DEFAULT_LENS));
	return {
		basemap,
		compute,
		model: (day, theme, selectedEventId = null) =>
			buildMapModel({
				...PLAIN,
				day,
				theme,
				events,
				places,
				storyLayers,
				visibleLayers,
				selectedEventId,
				computed: compute(day)
			})
	};
}

function valueOf<T>(checked: Checked<T>): T {
	if (checked.ok) return checked.value;
	throw new Error(checked.problems.map(formatProblem).join('\n'));
}
