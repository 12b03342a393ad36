import { decodeLesson } from '$lib/domain/lesson/lessonFile.ts';
import type { Scene } from '$lib/domain/lesson/scene.ts';
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';

/** The scenes that the guide takes as its steps. Rejects where they do not come or cannot be read. */
export async function fetchSteps(fetchJson: FetchJson): Promise<Scene[]> {
	const lesson = decodeLesson(await fetchJson('lesson.json'));
	if (!lesson.ok) throw new Error(lesson.problems[0]?.message ?? 'The lesson cannot be read.');
	return lesson.value.filter(({ guide }) => guide);
}
