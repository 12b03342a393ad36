import type { EmbedLanguage } from '$lib/domain/embed/languages.ts';
import { embedLanguage } from '$lib/state/embed-languages.ts';
import type { Language } from '$lib/words/language.ts';

/** What the embed at hand speaks, in the browser. @param page the language of its address */
export function spokenLanguage(page: Language): EmbedLanguage {
	const query = new URLSearchParams(location.search);
	return embedLanguage(query.get('language') ?? query.get('lang'), page, navigator.languages);
}
