import { join } from 'node:path';
import type { Facts } from './openFacts.ts';
import { dataFolder } from './folders.ts';
import { readTextFile } from './readTextFile.ts';
import { requireTranslation, type Translation } from '../domain/translation/translation.ts';
import { translateTables } from '../domain/translation/translateTables.ts';
import { translateWords } from '../domain/translation/translateWords.ts';
import { BASE_LANGUAGE, type Language } from '../words/language.ts';

/** A dataset's own words in a language; null of the one it is written in. Throws where they are unsound. */
export function openTranslation(root: string, id: string, of: Language): Translation | null {
	if (of === BASE_LANGUAGE) return null;
	const file = `${dataFolder(id)}/words/${of}.json`;
	const text = readTextFile(join(root, file));
	if (text === null) throw new Error(`${file} is missing or cannot be read.`);
	return requireTranslation(file, JSON.parse(text));
}

/** Facts in the words of a translation. What is computed from them is the same. */
export function translateFacts<Some extends Pick<Facts, 'dataset' | 'tables'>>(
	facts: Some,
	words: Translation | null
): Some {
	if (words === null) return facts;
	return {
		...facts,
		dataset: translateWords(facts.dataset, words),
		tables: translateTables(facts.tables, words)
	};
}
