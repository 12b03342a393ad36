import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_STEPS } from '../../../src/lib/words/map-address.ts';

/** The language of a path, and the rest. */
const OF_PATH = new RegExp(`^(/(?:${LANGUAGE_STEPS})(?=/|$))?((?:/.*)?)$`);

const build = join(import.meta.dirname, '../../../build');

/** The front page of every map, and of each other kind of page the one that says most, in each language. */
export function prerenderedPaths(): string[] {
	const longest = new Map<string, { path: string; bytes: number }>();
	for (const path of allPaths()) {
		const [, language = '', map = path] = OF_PATH.exec(path) ?? [];
		const own = map.replace(/^\/maps\/[^/]+(?=\/)/, '');
		const kind = language + (/^\/(event\/|place\/|present\/(?!speaker))/.exec(own)?.[0] ?? own);
		const bytes = statSync(fileOf(path)).size;
		if (bytes > (longest.get(kind)?.bytes ?? 0)) longest.set(kind, { path, bytes });
	}
	return [...longest.values()].map(({ path }) => path);
}

/** The language that the pages at a path speak. */
export function languageOf(path: string): string {
	return OF_PATH.exec(path)?.[1]?.slice(1) ?? 'en';
}

/** A file of the build that is no page. */
export function builtFile(name: string): string {
	return join(build, name);
}

/** The file of a prerendered page. */
export function fileOf(path: string): string {
	const page = join(build, `${path}.html`);
	return path !== '/' && existsSync(page) ? page : join(build, path, 'index.html');
}

/** The path of every prerendered page. */
export function allPaths(): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '404.html')
		.map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`)
		.sort();
}
