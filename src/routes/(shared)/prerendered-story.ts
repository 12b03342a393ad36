/**
 * A dataset's story as the prerendering reads it: from the authored tables and the built base map.
 * Imported on the server only, so that none of it is in the page's JavaScript or data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapFile, editionsFolder, geoFolder } from '$lib/build/folders.ts';
import { defaultDatasetId } from '$lib/build/openDataset.ts';
import { openStory, type OpenStory } from '$lib/build/openFacts.ts';
import { checkClaims, type ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import { readMap } from '$lib/domain/claims/readMap.ts';
import { DEFAULT_LENS, type DayResult } from '$lib/domain/control/types.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import {
	addPart,
	BASEMAP_FILES,
	decodeBasemapFile,
	emptyBasemap,
	type BasemapData
} from '$lib/map/basemap.ts';

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

/** Read and computed once for all pages. Throws with every problem where the data is unsound. */
export function prerenderedStory(id = DEFAULT_ID): PrerenderedStory {
	const story = stories.get(id) ?? readStory(id);
	stories.set(id, story);
	return story;
}

/** A file that was built of the dataset, parsed. */
export function readGeo(path: string, id = DEFAULT_ID): unknown {
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

function readStory(id: string): PrerenderedStory {
	const { dataset, tables, computer } = openStory(ROOT, id);
	const { claims, claimChecks, places, settlements } = tables;
	const readings = readMap(computer, DEFAULT_LENS, places, settlements);
	return {
		dataset,
		tables,
		computer,
		basemap: readBasemap(id),
		opening: computer.compute(dataset.period.opens, DEFAULT_LENS),
		claims: checkClaims(claims, claimChecks, readings, dataset)
	};
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
