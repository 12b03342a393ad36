import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../src/lib/build/folders.ts';
import type { Facts } from '../../src/lib/build/openFacts.ts';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import { layerIds } from '../../src/lib/domain/dataset/layerIds.ts';
import { encodeLesson } from '../../src/lib/domain/lesson/lessonFile.ts';
import { lessonVocabulary } from '../../src/lib/domain/lesson/lessonVocabulary.ts';
import { readLesson, type LessonFile } from '../../src/lib/domain/lesson/readLesson.ts';
import type { Checked } from '../../src/lib/domain/model/problem.ts';
import { decodeSeries } from '../../src/lib/domain/series/seriesFile.ts';

/**
 * The lesson of a dataset's `scenes`, its numbers looked up; null where it has none. A scene with any
 * problem stops the build.
 * @param everyDay text of the dataset's series
 */
export function lessonText(
	root: string,
	{ dataset, tables }: Pick<Facts, 'dataset' | 'tables'>,
	everyDay: string
): Checked<string | null> {
	const files = sceneFiles(root, dataset.id);
	if (files.length === 0) return { ok: true, value: null };
	const series = decodeSeries(JSON.parse(everyDay), 'series.json');
	if (!series.ok) return series;
	const { events, places, claims } = tables;
	const vocabulary = lessonVocabulary({
		dataset,
		layers: layerIds(dataset),
		eventIds: events.map(({ id }) => id),
		places,
		claims,
		series: series.value
	});
	const { scenes, problems } = readLesson(files, vocabulary);
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, value: `${JSON.stringify(encodeLesson(scenes))}\n` };
}

/** In the order of their names. */
function sceneFiles(root: string, id: string): LessonFile[] {
	const folder = `${dataFolder(id)}/scenes`;
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => ({
			name: `${folder}/${file}`,
			text: readTextFile(join(root, folder, file)) ?? ''
		}));
}
