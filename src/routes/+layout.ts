import { pageLanguageOf } from '$lib/state/embed-languages.ts';
import { spokenLanguage } from '$lib/ui/embed/spoken-language.ts';
import { setLanguage } from '$lib/words/language.ts';
import type { Part } from '$lib/words/compiled/types.ts';
import { loadWords } from '$lib/words/load-words.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;

/** What is shown to a class. */
const OF_LESSON = /\/present\/.*$/;
const EDITOR = '/[...at=map]/present/edit';
const HANDOUT = '/[...at=map]/print';
/** Documents with scripts: they are made of what the others say, and of late parts. */
const OF_DOCUMENT = /\/(claims|data|place)$/;
const EMBED = '/[...at=map]/embed';

/** In the browser a page waits for its words: until then it stays as it was sent, and is read so. */
export const load: LayoutLoad = async ({ params, route, data }) => {
	if (!import.meta.env.SSR) {
		const { language } = readMapAddress(params.at ?? '');
		setLanguage(route.id === EMBED ? pageLanguageOf(spokenLanguage(language)) : language);
		const parts = partsOf(route.id ?? '');
		await untilLoaded(() => Promise.all(parts.map((part) => loadWords(part))));
	}
	return data;
};

function partsOf(route: string): Part[] {
	if (route === EDITOR) return ['first', 'late', 'lesson', 'editor'];
	if (OF_LESSON.test(route)) return ['first', 'late', 'lesson'];
	if (route === HANDOUT) return ['first', 'late', 'handout'];
	if (OF_DOCUMENT.test(route)) return ['first', 'late', 'documents'];
	return route === EMBED ? ['first', 'embed'] : ['first'];
}

/** As a script that does not come; but a line that comes back brings the page to life. */
async function untilLoaded(load: () => Promise<unknown>): Promise<void> {
	for (;;) {
		try {
			await load();
			return;
		} catch {
			await new Promise((again) => setTimeout(again, 3000));
		}
	}
}
