import { loadWords } from '$lib/words/load-words.ts';

/** They are in the file like everything else. */
export const load = async () => {
	await Promise.all([loadWords('first'), loadWords('late'), loadWords('lesson')]);
};
