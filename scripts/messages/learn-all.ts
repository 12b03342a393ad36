/** What scripts draw and write has words too: every language, once imported. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLanguage } from '../../src/lib/words/language.ts';
import { learn } from '../../src/lib/words/say.ts';
import { compileMessages } from './compile.ts';

const root = join(import.meta.dirname, '../..');
compileMessages(root);
const folder = join(root, 'src/lib/words/compiled');
for (const language of readdirSync(folder).filter(isLanguage)) {
	for (const file of readdirSync(join(folder, language))) {
		const words = (await import(pathToFileURL(join(folder, language, file)).href)) as {
			default: Parameters<typeof learn>[1];
		};
		learn(language, words.default);
	}
}
