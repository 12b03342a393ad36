import { EMBED_LANGUAGES, type EmbedLanguage } from '../domain/embed/languages.ts';
import { BASE_LANGUAGE, isLanguage, type Language } from '../words/language.ts';

/** The first of the reader's languages that the map speaks; English without one. */
export function languageFor(preferred: readonly string[]): EmbedLanguage {
	for (const tag of preferred) {
		const found = EMBED_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
		if (found) return found;
	}
	return 'en';
}

/**
 * What an embedded map speaks: what its address asks for, else the language of its page; that at
 * the site's root follows the reader.
 * @param asked the parameter `language`; null where there is none
 */
export function embedLanguage(
	asked: string | null,
	page: Language,
	preferred: readonly string[]
): EmbedLanguage {
	const named = EMBED_LANGUAGES.find((language) => language === asked);
	if (named) return named;
	return page === BASE_LANGUAGE || asked === 'auto' ? languageFor(preferred) : page;
}

/** The language of all that pages say, which speak fewer. */
export function pageLanguageOf(spoken: EmbedLanguage): Language {
	return isLanguage(spoken) ? spoken : BASE_LANGUAGE;
}
