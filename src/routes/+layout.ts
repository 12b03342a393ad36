import { setLanguage } from '$lib/words/language.ts';
import { loadWords } from '$lib/words/load-words.ts';
import { readMapAddress } from '$lib/words/map-address.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;

/** What is shown to a class or handed out to it. */
const OF_LESSON = /\/(present\/.*|print)$/;

/** In the browser a page waits for its words: until then it stays as it was sent, and is read so. */
export const load: LayoutLoad = async ({ params, route, data }) => {
	if (!import.meta.env.SSR) {
		setLanguage(readMapAddress(params.at ?? '').language);
		await untilLoaded(() => loadWords('first'));
		if (OF_LESSON.test(route.id ?? '')) await untilLoaded(() => loadWords('lesson'));
	}
	return data;
};

/** As a script that does not come; but a line that comes back brings the page to life. */
async function untilLoaded(load: () => Promise<void>): Promise<void> {
	for (;;) {
		try {
			await load();
			return;
		} catch {
			await new Promise((again) => setTimeout(again, 3000));
		}
	}
}
