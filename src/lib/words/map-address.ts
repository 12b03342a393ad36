/** Where the pages of a map stand in a language: `uk/maps/<id>`; in the base language `maps/<id>`. */
import { BASE_LANGUAGE, isLanguage, LANGUAGES, type Language } from './language.ts';

/** @param at as the routes have it: without slashes at its ends; empty for the map at the site's root */
export function readMapAddress(at: string): { language: Language; map: string } {
	const [first = '', ...rest] = at.split('/');
	return isLanguage(first) && first !== BASE_LANGUAGE
		? { language: first, map: rest.join('/') }
		: { language: BASE_LANGUAGE, map: at };
}

/** @param map the address without a language */
export function inLanguage(map: string, language: Language): string {
	return [language === BASE_LANGUAGE ? '' : language, map].filter(Boolean).join('/');
}

/** The same page in another language. @param path from the site's root */
export function pathIn(language: Language, path: `/${string}`): `/${string}` {
	const { map } = readMapAddress(path.slice(1));
	return `/${inLanguage(map, language)}`;
}

/** The first step of the paths that stand in another language than the base: `uk|pl|ar`. */
export const LANGUAGE_STEPS = Object.keys(LANGUAGES)
	.filter((language) => language !== BASE_LANGUAGE)
	.join('|');
