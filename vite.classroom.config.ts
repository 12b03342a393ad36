/**
 * The lesson as one HTML file that opens from a disk: the same components, with their own routes
 * (behind the `#`), everything inlined and the data imported, since nothing can be fetched there.
 * It has folders of its own: two builds in one would break a running server.
 */
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { messages } from './scripts/messages/plugin.ts';
import { siteUrl } from './scripts/site-url.js';
import { hashSources } from './scripts/source-hash.js';

const folder = '.cache/classroom';
const own = join(import.meta.dirname, 'src/classroom');

/** A worker can't be a file beside the page: it is a text that the page makes an address for. */
function workersFromText(): Plugin {
	const replaced: Readonly<Record<string, string>> = {
		'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': join(own, 'map-worker-address.ts')
	};
	return {
		name: 'workers-from-text',
		enforce: 'pre',
		resolveId: (source) => replaced[source] ?? null
	};
}

export default defineConfig({
	plugins: [
		messages(),
		workersFromText(),
		sveltekit({
			outDir: `${folder}/kit`,
			adapter: adapter({
				pages: `${folder}/site`,
				assets: `${folder}/site`,
				fallback: 'index.html'
			}),
			router: { type: 'hash' },
			output: { bundleStrategy: 'inline' },
			serviceWorker: { register: false },
			version: { name: hashSources().slice(0, 12), pollInterval: 0 },
			files: {
				routes: 'src/classroom/routes',
				appTemplate: 'src/classroom/app.html',
				assets: 'src/classroom/static',
				serviceWorker: 'src/classroom/no-service-worker'
			}
		})
	],
	define: { __SITE_URL__: JSON.stringify(siteUrl.href) },
	cacheDir: `${folder}/vite`,
	build: {
		target: 'es2022',
		assetsInlineLimit: 10_000_000,
		reportCompressedSize: false,
		chunkSizeWarningLimit: 20_000,
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	// A module can't be a worker's address in a page from a disk; a plain script can.
	worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } }
});
