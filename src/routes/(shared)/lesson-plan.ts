/** The plan of a dataset's lesson as a page. Imported on the server only. */
import { readFileSync } from 'node:fs';
import { planFile, planLanguage } from '$lib/build/lessonPlan.ts';
import { language } from '$lib/words/language.ts';
import { markdownToHtml } from './markdown.ts';
import { prerenderedStory } from './prerendered-story.ts';

/** In the language of the page, or in the base language where it is not written in that one. */
export function lessonPlan(id: string) {
	const written = planLanguage('.', id, language());
	const text = readFileSync(planFile(id, written), 'utf8');
	return {
		title: prerenderedStory(id).tables.story.title,
		language: written,
		html: markdownToHtml(text, (address) => (/^https:\/\//.test(address) ? address : null))
	};
}
