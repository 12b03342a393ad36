/** The languages in which an embedded map speaks of itself. Its facts are in English. */
export const EMBED_LANGUAGES = ['en', 'uk', 'de', 'fr', 'es', 'pl', 'ar'] as const;
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number];

/** The first of the reader's languages that the map speaks; English without one. */
export function languageFor(preferred: readonly string[]): EmbedLanguage {
	for (const tag of preferred) {
		const found = EMBED_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
		if (found) return found;
	}
	return 'en';
}
