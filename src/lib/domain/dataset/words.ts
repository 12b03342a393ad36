import { language as pageLanguage } from '../../words/language.ts';

/** What a dataset calls something, by language (BCP 47); English is always there. */
export type Words = Readonly<Record<string, string>> & { readonly en: string };

/** In the language, else that of the page at hand; in English where the dataset has no words in it. */
export function inWords(words: Words, language: string = pageLanguage()): string {
	return words[language] ?? words.en;
}
