/** Where the plan of a dataset's lesson lies: one Markdown file a language, all of them optional. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_LANGUAGE, type Language } from '../words/language.ts';
import { dataFolder } from './folders.ts';

/** Its path under the project's root. */
export function planFile(id: string, language: Language = BASE_LANGUAGE): string {
	const ending = language === BASE_LANGUAGE ? '' : `.${language}`;
	return `${dataFolder(id)}/lesson-plan${ending}.md`;
}

/** Whether the lesson has a plan, in the base language at least. */
export function hasLessonPlan(root: string, id: string): boolean {
	return existsSync(join(root, planFile(id)));
}

/** The language to read it in: the one asked for, or the base language where it is not written in that. */
export function planLanguage(root: string, id: string, asked: Language): Language {
	return existsSync(join(root, planFile(id, asked))) ? asked : BASE_LANGUAGE;
}
