/** `npm run docs:method`: the pictures and tables of docs/method.md, from the project's tables. */
import './messages/learn-all.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LENS } from '../src/lib/domain/control/types.ts';
import { formatProblem } from '../src/lib/domain/model/problem.ts';
import type { Day } from '../src/lib/domain/time/day.ts';
import { formatShortDay } from '../src/lib/domain/time/day.ts';
import { addPart, BASEMAP_FILES, decodeBasemapFile, emptyBasemap } from '../src/lib/map/basemap.ts';
import { buildMapModel, PLAIN } from '../src/lib/map/model.ts';
import { renderStaticMap } from '../src/lib/map/static/staticMap.ts';
import { layerIds } from '../src/lib/domain/dataset/layerIds.ts';
import type { LayerCollection } from '../src/lib/domain/view/mapModel.ts';
import { openProject } from './cli/openProject.ts';
import { PROJECT_FOLDER } from './inputs.ts';
import { ladderChart } from './method/ladderChart.ts';
import { firstOf, withMethodTables } from './method/methodTables.ts';

const SALIENT = [34.2, 50.95, 36, 51.65] as const;

const { tables, computer, dataset } = openProject();
const { opens } = dataset.period;
const salient = dataset.layers.find(({ areasOf }) => areasOf !== undefined);
if (!salient) throw new Error('The dataset has no layer of areas to draw.');
const layer = salient.id;
const pictures = join(PROJECT_FOLDER, 'docs/method');
mkdirSync(pictures, { recursive: true });

function readGeo(file: string): unknown {
	return JSON.parse(readFileSync(join(PROJECT_FOLDER, 'static/geo', file), 'utf8'));
}

function readBasemap() {
	const basemap = emptyBasemap();
	for (const file of BASEMAP_FILES) {
		const part = decodeBasemapFile(file, readGeo(`basemap/${file}`));
		if (!part.ok) throw new Error(part.problems.map(formatProblem).join('\n'));
		addPart(basemap, part.value);
	}
	return basemap;
}

const none: LayerCollection = { type: 'FeatureCollection', features: [] };

function salientPicture(day: Day): string {
	const model = buildMapModel({
		...PLAIN,
		dataset,
		day,
		theme: 'light',
		events: none,
		computed: computer.compute(day, DEFAULT_LENS),
		storyLayers: { [layer]: readGeo(`${layer}.geojson`) as LayerCollection },
		visibleLayers: new Set(layerIds(dataset)),
		places: none
	});
	return renderStaticMap(model, readBasemap(), {
		width: 900,
		height: 640,
		view: { bounds: SALIENT },
		title: `The salient on ${formatShortDay(day)}: settlements by reported status, and the drawn front`,
		idPrefix: 'method',
		theme: 'light',
		fontFamily: 'sans-serif',
		detail: 0.2
	});
}

for (const day of ['2024-09-06', opens]) {
	writeFileSync(join(pictures, `${layer}-${day}.svg`), `${salientPicture(day)}\n`);
}
const { ladder } = computer.measure(firstOf(computer, 'front'), opens, DEFAULT_LENS);
const published = tables.claimChecks
	.filter(({ measure }) => measure === 'front-length')
	.flatMap(({ claimId }) => tables.claims.find(({ id }) => id === claimId) ?? []);
writeFileSync(join(pictures, 'ladder.svg'), ladderChart(ladder, published));
const document = join(PROJECT_FOLDER, 'docs/method.md');
writeFileSync(document, withMethodTables(readFileSync(document, 'utf8'), computer));
