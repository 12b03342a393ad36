/**
 * A dataset's story as the prerendering reads it: from the authored tables and the built base map.
 * Imported on the server only, so that none of it is in the page's JavaScript or data.
 */
import '$lib/words/all-words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapFile, editionsFolder, geoFolder } from '$lib/build/folders.ts';
import { defaultDatasetId } from '$lib/build/openDataset.ts';
import { openStory, type OpenStory } from '$lib/build/openFacts.ts';
import { openTranslation, translateFacts } from '$lib/build/openTranslation.ts';
import { checkClaims, type ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import type { MapReadings } from '$lib/domain/claims/mapReadings.ts';
import { readMap } from '$lib/domain/claims/readMap.ts';
import { DEFAULT_LENS, type DayResult } from '$lib/domain/control/types.ts';
import type { Translation } from '$lib/domain/translation/translation.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import {
	addPart,
	BASEMAP_FILES,
	decodeBasemapFile,
	emptyBasemap,
	type BasemapData
} from '$lib/map/basemap.ts';
import { translateNames } from '$lib/map/translateNames.ts';
import { language } from '$lib/words/language.ts';

/** Of the project, where the build runs. */
const ROOT = '.';

export interface PrerenderedStory extends Pick<OpenStory, 'dataset' | 'tables' | 'computer'> {
	basemap: BasemapData;
	opening: DayResult;
	/** Every claim against the map, under the default lens. */
	claims: ClaimCheck[];
}

const stories = new Map<string, PrerenderedStory>();

/** The dataset that stands at `/`. */
export const DEFAULT_ID = defaultDatasetId(ROOT);

/**
 * In the language of the page at hand, or another. Read and computed once for all pages: what is computed is the
 * same in every language. Throws with every problem where the data is unsound.
 */
export function prerenderedStory(id = DEFAULT_ID, spoken = language()): PrerenderedStory {
	const key = `${spoken} ${id}`;
	const story = stories.get(key) ?? inWordsOf(readStory(id), translationOf(id, spoken));
	stories.set(key, story);
	return story;
}

/** Null in the language that the dataset is written in. */
export function translationOf(id: string, spoken = language()): Translation | null {
	const key = `${spoken} ${id}`;
	const words = translations.get(key) ?? openTranslation(ROOT, id, spoken);
	translations.set(key, words);
	return words;
}

const translations = new Map<string, Translation | null>();

function inWordsOf(story: ReadStory, words: Translation | null): PrerenderedStory {
	const { readings, ...facts } = translateFacts(story, words);
	const { claims, claimChecks } = facts.tables;
	return {
		...facts,
		basemap: translateNames(
			facts.basemap,
			words && { language: language(), names: basemapNames() }
		),
		claims: checkClaims(claims, claimChecks, readings, facts.dataset)
	};
}

/** Names of the base map in the language of the page, by their English form. */
export function basemapNames(): Record<string, string> {
	return readJson(join(ROOT, 'data/basemap/names', `${language()}.json`)) as Record<string, string>;
}

/** A file that was built of the dataset, parsed, as it is in the language that it is written in. */
export function readBuilt(path: string, id = DEFAULT_ID): unknown {
	return readJson(join(geoFolder(ROOT, id), path));
}

/** A file of its kept editions, parsed. */
export function readKept(path: string, id = DEFAULT_ID): unknown {
	return readJson(join(editionsFolder(ROOT, id), path));
}

/** A file of the base map that the dataset is drawn on, parsed. */
export function readBasemapFile(name: string, id = DEFAULT_ID): unknown {
	return readJson(basemapFile(ROOT, id, name));
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** What is the same in every language, and the facts as they are written. */
type ReadStory = Omit<PrerenderedStory, 'claims'> & { readings: MapReadings };

const read = new Map<string, ReadStory>();

function readStory(id: string): ReadStory {
	const known = read.get(id);
	if (known) return known;
	const { dataset, tables, computer } = openStory(ROOT, id);
	const story = {
		dataset,
		tables,
		computer,
		basemap: readBasemap(id),
		opening: computer.compute(dataset.period.opens, DEFAULT_LENS),
		readings: readMap(computer, DEFAULT_LENS, tables.places, tables.settlements)
	};
	read.set(id, story);
	return story;
}

function readBasemap(id: string): BasemapData {
	const basemap = emptyBasemap();
	for (const file of BASEMAP_FILES) {
		const decoded = decodeBasemapFile(file, readBasemapFile(file, id));
		if (!decoded.ok) throw new Error(decoded.problems.map(formatProblem).join('\n'));
		addPart(basemap, decoded.value);
	}
	return basemap;
}
