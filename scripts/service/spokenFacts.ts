/** Facts that pictures are drawn from, in the words of a language. */
import { join } from 'node:path';
import { basemapFile } from '../../src/lib/build/folders.ts';
import { openDataset } from '../../src/lib/build/openDataset.ts';
import { openTranslation } from '../../src/lib/build/openTranslation.ts';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import type { BasemapData } from '../../src/lib/map/basemap.ts';
import { joinWorld } from '../../src/lib/map/world/joinWorld.ts';
import { outsideOf } from '../../src/lib/map/world/outsideOf.ts';
import { decodeWorldFile } from '../../src/lib/map/world/worldPart.ts';
import type { Language } from '../../src/lib/words/language.ts';
import { editionsOf, readIndex } from '../editions/store.ts';
import { drawableFacts, type DrawableFacts } from '../images/drawableFacts.ts';
import { spoken } from '../images/spoken.ts';
import { PROJECT_FOLDER } from '../inputs.ts';

export interface SpokenFacts extends Omit<DrawableFacts, 'model' | 'compute'> {
	dataset: Dataset;
}

/** Each holds a base map and a computer: some tens of megabytes. */
const MOST_KEPT = 6;
const kept = new Map<string, DrawableFacts>();

/**
 * The facts of a dataset. Throws an Error with words where a file is missing or unsound.
 * @param edition name of a kept edition; null for the newest data
 */
export function spokenFacts(id: string, edition: string | null, language: Language): SpokenFacts {
	const dataset = openDataset(PROJECT_FOLDER, id);
	const facts = factsOf(dataset, edition);
	const words = openTranslation(PROJECT_FOLDER, id, language);
	return { computer: facts.computer, ...spoken(dataset, facts, words, language) };
}

/** The last ones that were asked for stay in memory. */
function factsOf(dataset: Dataset, edition: string | null): DrawableFacts {
	const key = `${dataset.id} ${edition ?? ''}`;
	const facts = kept.get(key) ?? read(dataset, edition);
	kept.delete(key);
	kept.set(key, facts);
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	return facts;
}

function read(dataset: Dataset, name: string | null): DrawableFacts {
	const { editions } = readIndex(editionsOf(PROJECT_FOLDER, dataset));
	const edition = editions.find(({ id }) => id === name) ?? null;
	const facts = drawableFacts(dataset, edition);
	return { ...facts, basemap: withWorld(dataset.id, facts.basemap) };
}

/** With what lies around the detailed map: a link may look far beyond it. */
function withWorld(id: string, basemap: BasemapData): BasemapData {
	const file = basemapFile(PROJECT_FOLDER, id, 'world/world.topojson');
	const text = readTextFile(join(PROJECT_FOLDER, file));
	if (text === null) return basemap;
	const world = decodeWorldFile(file, JSON.parse(text));
	if (!world.ok) throw new Error(world.problems.map(formatProblem).join('\n'));
	const parts = [...world.value.parts].flatMap(
		([key, part]) => outsideOf(key, part, basemap.covers) ?? []
	);
	return joinWorld(basemap, parts, world.value.credit);
}
