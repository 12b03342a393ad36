import { LANGUAGES, language } from './language.ts';

/** Words one after the other, by the comma of the page's language. */
export function commaList(parts: readonly string[]): string {
	return parts.join(`${LANGUAGES[language()].comma} `);
}

/** Clauses one after the other, by the semicolon of the page's language. */
export function clauseList(parts: readonly string[]): string {
	return parts.join(`${LANGUAGES[language()].semicolon} `);
}
