import lessonText from '../../static/geo/lesson.json?raw';
import { decodeLesson } from '$lib/domain/lesson/lessonFile.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';

/** The lesson that this file was made with. */
export function embeddedScenes(): Scene[] {
	const lesson = decodeLesson(JSON.parse(lessonText));
	if (lesson.ok) return lesson.value;
	throw new Error(lesson.problems.map(formatProblem).join('\n'));
}
