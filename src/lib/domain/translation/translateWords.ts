import type { Translation } from './translation.ts';

/**
 * A dataset, or any part of one, whose texts have the language of a translation besides English,
 * and no other: a page speaks one.
 */
export function translateWords<Part>(part: Part, words: Translation): Part {
	return translated(part, words) as Part;
}

function translated(part: unknown, words: Translation): unknown {
	if (Array.isArray(part)) return part.map((each) => translated(each, words));
	if (part === null || typeof part !== 'object') return part;
	if ('en' in part && typeof part.en === 'string') {
		const { language, descriptor } = words;
		const own = descriptor[part.en] ?? (part as Record<string, unknown>)[language];
		return typeof own === 'string' && own !== ''
			? { en: part.en, [language]: own }
			: { en: part.en };
	}
	return Object.fromEntries(
		Object.entries(part).map(([key, value]) => [key, translated(value, words)])
	);
}
