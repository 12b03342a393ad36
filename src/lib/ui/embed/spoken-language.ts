import { embedLanguage, type EmbedLanguage } from '$lib/state/embed-languages.ts';
import type { Language } from '$lib/words/language.ts';

/** What the embed at hand speaks, in the browser. @param page the language of its address */
export function spokenLanguage(page: Language): EmbedLanguage {
	const asked = new URLSearchParams(location.search).get('language');
	return embedLanguage(asked, page, navigator.languages);
}
