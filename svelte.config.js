import adapter from '@sveltejs/adapter-static';
import { contentPolicy } from './scripts/content-policy.js';
import { hashSources } from './scripts/source-hash.js';
import { siteUrl } from './scripts/site-url.js';
import { tileOrigins } from './scripts/tile-origins.js';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { base: siteUrl.base },
		// Registered by the page itself, and not inside other sites' frames.
		serviceWorker: { register: false },
		prerender: {
			entries: ['*'],
			origin: siteUrl.origin,
			// Pictures are drawn beside this build, and laid into it after.
			handleHttpError: ({ path, message }) => {
				if (
					!/^(\/[a-z]{2})?(\/maps\/[^/]+)?\/(share|poster)\//.test(path.slice(siteUrl.base.length))
				)
					throw new Error(message);
			}
		},
		csp: { mode: 'hash', directives: contentPolicy(tileOrigins) },
		// The same sources give the same name, and so the same bytes; nothing is polled.
		version: { name: hashSources().slice(0, 12), pollInterval: 0 },
		typescript: {
			config: (tsconfig) => {
				// The service worker is checked with everything else.
				tsconfig.exclude = ['../node_modules/**'];
				/** @type {unknown} */
				const include = tsconfig.include;
				if (Array.isArray(include))
					include.push('../scripts/**/*', '../static/*.js', '../*.config.js', '../*.config.ts');
			}
		}
	}
};

export default config;
