/** A dataset's lesson from its authored scenes, in one of its languages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lessonVocabulary } from '../domain/lesson/lessonVocabulary.ts';
import { readLesson, type LessonFile } from '../domain/lesson/readLesson.ts';
import type { Scene } from '../domain/lesson/scene.ts';
import type { Checked } from '../domain/model/problem.ts';
import { BASE_LANGUAGE, type Language } from '../words/language.ts';
import { dataFolder } from './folders.ts';
import type { Facts } from './openFacts.ts';
import { readTextFile } from './readTextFile.ts';

/**
 * Its scenes with their numbers looked up; none where it has no lesson.
 * @param facts in the words of the language
 */
export function openLesson(
	root: string,
	{ dataset, tables }: Pick<Facts, 'dataset' | 'tables'>,
	series: Parameters<typeof lessonVocabulary>[0]['series'],
	language: Language = BASE_LANGUAGE
): Checked<Scene[]> {
	const files = sceneFiles(root, dataset.id, BASE_LANGUAGE);
	if (files.length === 0) return { ok: true, value: [] };
	const { events, places, claims } = tables;
	const vocabulary = lessonVocabulary({ dataset, events, places, claims, series });
	const base = readLesson(files, vocabulary);
	if (language === BASE_LANGUAGE) return checked(base);
	const own = readLesson(sceneFiles(root, dataset.id, language), vocabulary);
	// A scene keeps its address in every language.
	const scenes = own.scenes.map((scene, index) => ({
		...scene,
		slug: base.scenes[index]?.slug ?? scene.slug
	}));
	return checked({ ...own, scenes });
}

function checked({ scenes, problems }: ReturnType<typeof readLesson>): Checked<Scene[]> {
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: scenes };
}

/** The files of a lesson in one of its languages, in the order of their names; none without a lesson. */
export function sceneFiles(root: string, id: string, language: Language): LessonFile[] {
	const folder = `${dataFolder(id)}/scenes`;
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => ({
			name: `${folder}/${file}`,
			text: readTextFile(join(root, folder, file)) ?? ''
		}))
		.map((file) => (language === BASE_LANGUAGE ? file : translatedFile(root, file, language)));
}

/** What a scene shows is said once, in its English file; the words come from that of the language. */
function translatedFile(root: string, { name, text }: LessonFile, language: Language): LessonFile {
	const file = name.replace(/\/([^/]+)$/, `/${language}/$1`);
	const words = readTextFile(join(root, file));
	if (words === null) return { name, text };
	const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
	return { name: file, text: `${front}\n${words}` };
}
