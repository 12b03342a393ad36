import { BASE_LANGUAGE, isLanguage } from '$lib/words/language.ts';

/** The name of a language, before what stands once for all maps; nothing for the base language. */
export function match(step: string): boolean {
	return isLanguage(step) && step !== BASE_LANGUAGE;
}
