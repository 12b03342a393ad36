/** The files that a browser fetches on the first visit to keep them for use without a network. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { precached } from '../../src/lib/offline/precache.ts';

/**
 * Files of the build, as the service worker lists them.
 * @param assets what is copied into the build as it is
 */
export function firstVisit(build: string, assets: string): string[] {
	const built = readdirSync(build, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(build.length));
	const code = built.filter((path) => path.startsWith('/_app/immutable/'));
	const files = built.filter((path) => existsSync(join(assets, path)));
	/** What no page leads to, or what is laid into the build after the service worker was made. */
	const others = ['/_app/version.json', '/service-worker.js', '/salient-classroom.html'];
	const apart = new Set([...code, ...files, ...others]);
	const pages = built
		.filter((path) => !apart.has(path) && !path.endsWith('/__data.json'))
		.map((path) => path.replace(/(\/index)?\.html$/, '') || '/');
	const { required, wanted } = precached({ base: '', build: code, files, prerendered: pages });
	return [...required, ...wanted].flatMap((path) => {
		const names = [path, `${path}.html`, join(path, 'index.html')].map((name) => name.slice(1));
		const found = built.find((file) => names.includes(file.slice(1)));
		return found === undefined ? [] : [join(build, found)];
	});
}
