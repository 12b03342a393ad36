/** Files that were built of a dataset, those with words in the language of the page at hand. */
import { openLesson } from '$lib/build/openLesson.ts';
import { encodeClaims } from '$lib/domain/claims/claimsFile.ts';
import { encodeLesson } from '$lib/domain/lesson/lessonFile.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';
import { decodeSeries } from '$lib/domain/series/seriesFile.ts';
import type { LayerFile } from '$lib/domain/layers/layerFile.ts';
import { storyLayerIds } from '$lib/domain/dataset/layerIds.ts';
import { translateLayer } from '$lib/domain/translation/translateLayer.ts';
import { language } from '$lib/words/language.ts';
import { hasLesson } from './maps.ts';
import {
	basemapNames,
	DEFAULT_ID,
	prerenderedStory,
	readBuilt,
	translationOf
} from './prerendered-story.ts';

/** Those that have words for readers, by their names. */
export function wordyFiles(id: string): string[] {
	const { dataset } = prerenderedStory(id);
	const layers = [...storyLayerIds(dataset), 'events', 'places'];
	const files = layers.map((layer) => `${layer}.geojson`);
	return [...files, 'names.json', 'claims.json', ...(hasLesson(id) ? ['lesson.json'] : [])];
}

/** A built file, parsed. */
export function readGeo(path: string, id = DEFAULT_ID): unknown {
	const words = translationOf(id);
	if (words === null) return readBuilt(path, id);
	const { tables } = prerenderedStory(id);
	if (path === 'names.json') return basemapNames();
	if (path === 'claims.json') return encodeClaims(tables.claims, tables.claimChecks, tables.places);
	if (path === 'lesson.json') return translatedLesson(id);
	const file = readBuilt(path, id);
	return path.endsWith('.geojson') ? translateLayer(file as LayerFile, words) : file;
}

function translatedLesson(id: string): unknown {
	const series = decodeSeries(readBuilt('series.json', id), 'series.json');
	if (!series.ok) throw new Error(series.problems.map(formatProblem).join('\n'));
	const lesson = openLesson('.', prerenderedStory(id), series.value, language());
	if (!lesson.ok) throw new Error(lesson.problems.map(formatProblem).join('\n'));
	return encodeLesson(lesson.value);
}
