import { resolve } from '$app/paths';
import { fetchJson } from '$lib/loading/fetch-file.ts';
import { pageLanguageOf } from '$lib/state/embed-languages.ts';
import { spokenLanguage } from '$lib/ui/embed/spoken-language.ts';
import { language } from '$lib/words/language.ts';
import { inLanguage, readMapAddress } from '$lib/words/map-address.ts';
import type { embedFacts } from '../../(shared)/embed-data.ts';
import type { PageLoad } from './$types';

/** Adds the drawn map, which only the HTML holds; in the browser the facts in the reader's language. */
export const load: PageLoad = async ({ data, params, parent }) => {
	const { dataset, languages } = await parent();
	if (import.meta.env.SSR) {
		const { printMap } = await import('../../(shared)/print-story.ts');
		const drawn = { width: 1000, height: 760 };
		const map = printMap({ id: dataset.id, seenWidth: 560, drawn, scale: 1 });
		return { ...data, dataset, map, spoken: language(), told: language(), isOwn: true };
	}
	const { language: written, map } = readMapAddress(params.at);
	const spoken = spokenLanguage(written);
	const wanted = pageLanguageOf(spoken);
	const own = { ...data, dataset, map: null, spoken, told: written, isOwn: true };
	if (wanted === written || !languages.includes(wanted)) return own;
	const at = inLanguage(map, wanted);
	try {
		const facts = await fetchJson(resolve('/[...at=map]/embed/facts.json', { at }));
		return { ...own, ...(facts as ReturnType<typeof embedFacts>), told: wanted, isOwn: false };
	} catch {
		// The map is worth more than its words.
		return own;
	}
};
