/** Brings the words of one language: what a page begins with, then the rest with its late parts. */
import type { Messages, Part } from './compiled/types.ts';
import { language, type Language } from './language.ts';
import { learn } from './say.ts';

const files = import.meta.glob<{ default: Partial<Messages> }>('./compiled/*/*.js');
const loaded = new Map<string, Promise<void>>();

/**
 * Rejects where they do not come; the next call asks again.
 * @param of the page's own language, or the one it is about to have
 */
export function loadWords(part: Part, of: Language = language()): Promise<void> {
	const path = `./compiled/${of}/${part}.js`;
	const load = loaded.get(path) ?? ask(path, of);
	loaded.set(path, load);
	return load;
}

async function ask(path: string, of: Language): Promise<void> {
	try {
		const words = await files[path]?.();
		if (words) learn(of, words.default);
	} catch (error) {
		loaded.delete(path);
		throw error;
	}
}
