/** The languages in which an embedded map speaks of itself. */
export const EMBED_LANGUAGES = ['en', 'uk', 'de', 'fr', 'es', 'pl', 'ar'] as const;
export type EmbedLanguage = (typeof EMBED_LANGUAGES)[number];
