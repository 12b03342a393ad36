/** Every language at once, where pages of all of them are made. */
import type { Messages } from './compiled/types.ts';
import { isLanguage } from './language.ts';
import { learn } from './say.ts';

const files = import.meta.glob<{ default: Partial<Messages> }>('./compiled/*/*.js', {
	eager: true
});

for (const [path, words] of Object.entries(files)) {
	const of = path.split('/')[2] ?? '';
	if (isLanguage(of)) learn(of, words.default);
}
