/**
 * The same site for another address, in folders of its own: tests build it at `/maps/kursk/`.
 * Two builds in one `.svelte-kit` would break a running preview of the other.
 */
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { siteUrl } from './scripts/site-url.js';
import svelteConfig from './svelte.config.js';

const site = '.cache/at-path/site';

export default defineConfig({
	plugins: [
		sveltekit({
			...svelteConfig.kit,
			outDir: '.cache/at-path/kit',
			adapter: adapter({ pages: site, assets: site, strict: true })
		})
	],
	define: { __SITE_URL__: JSON.stringify(siteUrl.href) },
	build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
	worker: { format: 'es' }
});
