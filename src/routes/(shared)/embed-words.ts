import { resolve } from '$app/paths';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { EmbedLanguage } from '$lib/domain/embed/languages.ts';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import type { Language } from '$lib/words/language.ts';
import { inLanguage, readMapAddress } from '$lib/words/map-address.ts';
import type { embedData, embedFacts } from './embed-data.ts';

/** What an embedded map is made of in the browser. */
interface Spoken extends ReturnType<typeof embedData> {
	dataset: Dataset;
	languages: readonly string[];
	map: string | null;
	spoken: EmbedLanguage;
}

/**
 * The same with the facts in a language, where the dataset has words in it; else in that of its page.
 * @param at the page's own parameter
 * @param wanted what the page is to say all else in
 */
export async function inWordsOf<Some extends Spoken>(data: Some, at: string, wanted: Language) {
	const { language: written, map } = readMapAddress(at);
	const own = { ...data, told: written, isOwn: true };
	if (wanted === written || !data.languages.includes(wanted)) return own;
	try {
		const of = inLanguage(map, wanted);
		const facts = await fetchJson(resolve('/[...at=map]/embed/facts.json', { at: of }));
		return { ...own, ...(facts as ReturnType<typeof embedFacts>), told: wanted, isOwn: false };
	} catch {
		// The map is worth more than its words.
		return own;
	}
}
