import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLesson } from '../../src/lib/domain/lesson/lessonFile.ts';
import { lessonVocabulary } from '../../src/lib/domain/lesson/lessonVocabulary.ts';
import { readLesson } from '../../src/lib/domain/lesson/readLesson.ts';
import type { Checked } from '../../src/lib/domain/model/problem.ts';
import { decodeSeries } from '../../src/lib/domain/series/seriesFile.ts';
import type { AtlasTables } from '../../src/lib/domain/tables/atlasTables.ts';
import { SCENE_VIEWS } from '../../src/lib/map/bounds.ts';
import { LAYERS } from '../../src/lib/domain/view/mapModel.ts';
import { readTextFile } from './readTextFile.ts';

const FOLDER = 'data/scenes';

/** The lesson of `data/scenes`, its numbers looked up; a scene with any problem stops the build. */
export function lessonText(
	root: string,
	{ events, places, claims }: AtlasTables,
	seriesText: string
): Checked<string> {
	const series = decodeSeries(JSON.parse(seriesText), 'static/geo/series.json');
	if (!series.ok) return series;
	const { scenes, problems } = readLesson(
		sceneFiles(root),
		lessonVocabulary({
			layers: LAYERS,
			views: SCENE_VIEWS,
			eventIds: events.map(({ id }) => id),
			places,
			claims,
			series: series.value
		})
	);
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, value: `${JSON.stringify(encodeLesson(scenes))}\n` };
}

/** In the order of their names. */
function sceneFiles(root: string): { name: string; text: string }[] {
	if (!existsSync(join(root, FOLDER))) return [];
	return readdirSync(join(root, FOLDER))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => ({
			name: `${FOLDER}/${file}`,
			text: readTextFile(join(root, FOLDER, file)) ?? ''
		}));
}
