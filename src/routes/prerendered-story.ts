/**
 * The story as the prerendering reads it: from the authored tables and the built basemap. Imported
 * on the server only, so that none of it is in the page's JavaScript or data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClaims, type ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import { readMap } from '$lib/domain/claims/readMap.ts';
import { createControlComputer } from '$lib/domain/control/computeDay.ts';
import { sectorZones } from '$lib/domain/front/sectorZones.ts';
import { DEFAULT_LENS, type DayResult } from '$lib/domain/control/types.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import {
	TABLE_FILES,
	type AtlasTables,
	type TableName,
	type TableTexts
} from '$lib/domain/tables/atlasTables.ts';
import { readAtlasTables } from '$lib/domain/tables/readAtlasTables.ts';
import { DEFAULT_DAY } from '$lib/domain/time/period.ts';
import {
	BASEMAP_FILES,
	addPart,
	decodeBasemapFile,
	emptyBasemap,
	type BasemapData
} from '$lib/map/basemap.ts';

export interface PrerenderedStory {
	tables: AtlasTables;
	basemap: BasemapData;
	opening: DayResult;
	/** Every claim against the map, under the default lens. */
	claims: ClaimCheck[];
}

let story: PrerenderedStory | null = null;

/** Read and computed once for all pages. Throws with every problem where the data is unsound. */
export function prerenderedStory(): PrerenderedStory {
	story ??= readStory();
	return story;
}

/** A built file of `static/geo`, parsed. */
export function readGeo(path: string): unknown {
	return JSON.parse(readFileSync(join('static/geo', path), 'utf8'));
}

function readStory(): PrerenderedStory {
	const basemap = readBasemap();
	const texts = Object.fromEntries(
		(Object.entries(TABLE_FILES) as [TableName, string][]).map(([name, file]) => [
			name,
			readFileSync(join('data', file), 'utf8')
		])
	) satisfies TableTexts;
	const tables = readAtlasTables(texts);
	if (!tables.ok) throw new Error(tables.problems.map(formatProblem).join('\n'));
	const { settlements, reports, sources } = tables.value;
	const computer = createControlComputer({
		settlements,
		reports,
		sources,
		countries: basemap.countries
	});
	computer.useZones(sectorZones);
	const { claims, claimChecks, places } = tables.value;
	const readings = readMap(computer, DEFAULT_LENS, places, settlements);
	return {
		tables: tables.value,
		basemap,
		opening: computer.compute(DEFAULT_DAY, DEFAULT_LENS),
		claims: checkClaims(claims, claimChecks, readings)
	};
}

function readBasemap(): BasemapData {
	const basemap = emptyBasemap();
	for (const file of BASEMAP_FILES) {
		const decoded = decodeBasemapFile(file, readGeo(`basemap/${file}`));
		if (!decoded.ok) throw new Error(decoded.problems.map(formatProblem).join('\n'));
		addPart(basemap, decoded.value);
	}
	return basemap;
}
