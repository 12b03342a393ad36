/** What the pages say, by topic: `say.share.copied()`, in the language of the page at hand. */
import type { Messages } from './compiled/types.ts';
import { language, type Language } from './language.ts';

const learned: Partial<Record<Language, Partial<Messages>>> = {};

/** Words that have come are kept beside those that came before. */
export function learn(of: Language, words: Partial<Messages>): void {
	learned[of] = { ...learned[of], ...words };
}

/** Throws an Error of a topic whose words have not been loaded: `loadWords` brings them. */
export const say = new Proxy({} as Messages, {
	get(_, topic: string) {
		const words = learned[language()]?.[topic as keyof Messages];
		if (!words) throw new Error(`The words of “${topic}” are not loaded in “${language()}”.`);
		return words;
	}
});
