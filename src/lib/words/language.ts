/** The languages that the pages speak, and the one of the page at hand. */

/** @property locale what numbers and days are written by: Latin digits everywhere, as on the map */
export const LANGUAGES = {
	en: { locale: 'en-GB', direction: 'ltr', comma: ',', semicolon: ';', own: 'English' },
	uk: { locale: 'uk', direction: 'ltr', comma: ',', semicolon: ';', own: 'Українська' },
	pl: { locale: 'pl', direction: 'ltr', comma: ',', semicolon: ';', own: 'Polski' },
	ar: { locale: 'ar-u-nu-latn', direction: 'rtl', comma: '،', semicolon: '؛', own: 'العربية' }
} as const;
export type Language = keyof typeof LANGUAGES;

/** The facts are written in it, and its pages stand at the site's root. */
export const BASE_LANGUAGE = 'en';

export function isLanguage(text: string): text is Language {
	return Object.hasOwn(LANGUAGES, text);
}

let spoken: Language = BASE_LANGUAGE;
let read = () => spoken;

/** Of the page at hand. */
export function language(): Language {
	return read();
}

/** A BCP 47 tag for Intl. */
export function locale(): string {
	return LANGUAGES[read()].locale;
}

/** A page speaks one language for as long as it is open. */
export function setLanguage(language: Language): void {
	spoken = language;
}

/** Where several pages are made at once, each with a language of its own. */
export function readLanguageFrom(source: () => Language | undefined): void {
	read = () => source() ?? spoken;
}
