import adapter from '@sveltejs/adapter-static';
import { hashSources } from './scripts/source-hash.js';
import { siteUrl } from './scripts/site-url.js';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		paths: { base: siteUrl.base },
		prerender: { entries: ['*'], origin: siteUrl.origin },
		// The same sources give the same name, and so the same bytes; nothing is polled.
		version: { name: hashSources().slice(0, 12), pollInterval: 0 },
		typescript: {
			config: (tsconfig) => {
				/** @type {unknown} */
				const include = tsconfig.include;
				if (Array.isArray(include))
					include.push('../scripts/**/*', '../*.config.js', '../*.config.ts');
			}
		}
	}
};

export default config;
