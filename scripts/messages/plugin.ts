import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './compile.ts';

/** Compiles the messages before a build, and again when one is edited while developing. */
export function messages(): Plugin {
	const root = join(import.meta.dirname, '../..');
	const folder = join(root, 'src/lib/words/messages');
	return {
		name: 'salient:messages',
		config: () => compileMessages(root),
		configureServer(server) {
			server.watcher.on('change', (path) => {
				if (path.startsWith(folder)) compileMessages(root);
			});
		}
	};
}
