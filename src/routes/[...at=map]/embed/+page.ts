import { pageLanguageOf } from '$lib/state/embed-languages.ts';
import { spokenLanguage } from '$lib/ui/embed/spoken-language.ts';
import { language } from '$lib/words/language.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import { inWordsOf } from '../../(shared)/embed-words.ts';
import type { PageLoad } from './$types';

/** Adds the drawn map, which only the HTML holds; in the browser the facts in the reader's language. */
export const load: PageLoad = async ({ data, params, parent }) => {
	const { dataset, languages } = await parent();
	if (import.meta.env.SSR) {
		const { printMap } = await import('../../(shared)/print-story.ts');
		const drawn = { width: 1000, height: 760 };
		const map = printMap({ id: dataset.id, seenWidth: 560, drawn, scale: 1 });
		return {
			...{ ...data, dataset, languages, map },
			...{ spoken: language(), told: language(), isOwn: true }
		};
	}
	const spoken = spokenLanguage(readMapAddress(params.at).language);
	const wanted = pageLanguageOf(spoken);
	return inWordsOf({ ...data, dataset, languages, map: null, spoken }, params.at, wanted);
};
