import type { Facts } from '../../src/lib/build/openFacts.ts';
import { openLesson } from '../../src/lib/build/openLesson.ts';
import { encodeLesson } from '../../src/lib/domain/lesson/lessonFile.ts';
import type { Checked } from '../../src/lib/domain/model/problem.ts';
import { decodeSeries } from '../../src/lib/domain/series/seriesFile.ts';

/**
 * The lesson of a dataset's `scenes`, its numbers looked up; null where it has none. A scene with any
 * problem stops the build.
 * @param everyDay text of the dataset's series
 */
export function lessonText(
	root: string,
	facts: Pick<Facts, 'dataset' | 'tables'>,
	everyDay: string
): Checked<string | null> {
	const series = decodeSeries(JSON.parse(everyDay), 'series.json');
	if (!series.ok) return series;
	const lesson = openLesson(root, facts, series.value);
	if (!lesson.ok) return lesson;
	const hasScenes = lesson.value.length > 0;
	return { ok: true, value: hasScenes ? `${JSON.stringify(encodeLesson(lesson.value))}\n` : null };
}
