/** The lesson as the prerendering reads it. Imported on the server only. */
import { readFileSync } from 'node:fs';
import { decodeLesson } from '$lib/domain/lesson/lessonFile.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';

export function lessonScenes(): Scene[] {
	const lesson = decodeLesson(JSON.parse(readFileSync('static/geo/lesson.json', 'utf8')));
	if (!lesson.ok) throw new Error(lesson.problems.map(formatProblem).join('\n'));
	return lesson.value;
}
