import adapter from '@sveltejs/adapter-static';
import { hashSources } from './scripts/source-hash.js';
import { siteUrl } from './scripts/site-url.js';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { base: siteUrl.base },
		// Registered by the page itself, and not inside other sites' frames.
		serviceWorker: { register: false },
		// Sixteen small style sheets would each hold up the first picture: they stand in the page itself.
		inlineStyleThreshold: 6_000,
		prerender: {
			entries: ['*'],
			origin: siteUrl.origin,
			// Pictures are drawn beside this build, and laid into it after.
			handleHttpError: ({ path, message }) => {
				if (!/^(\/maps\/[^/]+)?\/(share|poster)\//.test(path.slice(siteUrl.base.length)))
					throw new Error(message);
			}
		},
		// No script but ours. A sandboxed frame starts the map's worker from a data: address. Svelte
		// and the map set styles in the markup. Who may frame what is said by a header.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'worker-src': ['self', 'blob:', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
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
