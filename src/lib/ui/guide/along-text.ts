/** Which way the guide goes: its steps follow one another as its words do, and so do its buttons. */
import type { Language } from '$lib/words/language.ts';
import { LANGUAGES } from '$lib/words/language.ts';

type Step = 1 | -1;

const isFromRight = (of: Language) => LANGUAGES[of].direction === 'rtl';

/** Null of a key that is no arrow along the text. */
export function stepOfKey(key: string, of: Language): Step | null {
	if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
	return (key === 'ArrowLeft') === isFromRight(of) ? 1 : -1;
}

/** @param by 1 for a swipe to the left, -1 for one to the right */
export function stepOfSwipe(by: Step, of: Language): Step {
	if (!isFromRight(of)) return by;
	return by === 1 ? -1 : 1;
}
