import type { Plugin } from 'vite';

/** Read by Vite, as the site's own build reads its tables: once for all test files. */
const SITE = '/tests/browser/support/siteFacts.ts';

/** What only the built site has: pictures of maps, and pages in frames. */
const NOT_HERE = /^(\/\w\w)?\/(embed|(maps\/[^/]+\/)?(share|poster)\/.+)$/;

/**
 * Serves tests in the browser what the site's build makes of the tables: the facts of pages, and the
 * files that it writes beside them.
 */
export function siteFiles(): Plugin {
	return {
		name: 'salient:site-files',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '', 'http://localhost');
				if (NOT_HERE.test(pathname)) {
					response.writeHead(404).end();
					return;
				}
				if (!/^\/facts\/|\/geo\/|\/search\.json$/.test(pathname)) {
					next();
					return;
				}
				server
					.ssrLoadModule(SITE)
					.then((site) => {
						const { siteFile } = site as typeof import('./siteFacts.ts');
						const file = siteFile(pathname);
						if (file === null) next();
						else response.setHeader('Content-Type', 'application/json').end(JSON.stringify(file));
					})
					.catch(next);
			});
		}
	};
}
