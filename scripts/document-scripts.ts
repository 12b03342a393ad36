import type { Plugin } from 'vite';
import { DOCUMENT_SCRIPT, DOCUMENT_SOURCE } from '../src/lib/document-script.ts';

/** Builds the script of pages that do not start the app, which src/hooks.server.ts lays into them. */
export function documentScripts(): Plugin {
	return {
		name: 'salient:document-scripts',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		buildStart() {
			this.emitFile({ type: 'chunk', id: DOCUMENT_SOURCE, fileName: DOCUMENT_SCRIPT });
		}
	};
}
