/** The few words that the computing itself says, for the worker: why a figure is not given. */
import type { Messages } from './compiled/types.ts';
import { language } from './language.ts';
import { learn } from './say.ts';

const files = import.meta.glob<{ default: Partial<Messages> }>('./compiled/*/measures.js');

/** In the language that was set. */
export async function loadMeasureWords(): Promise<void> {
	const words = await files[`./compiled/${language()}/measures.js`]?.();
	if (words) learn(language(), words.default);
}
