/**
 * One hash of everything the production build is made from. It names the build's version, and
 * tells `npm start` whether the build in `build/` is still that of the sources.
 *
 * Plain JavaScript, since svelte.config.js cannot import TypeScript on Node 20.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const sources = [
	'src',
	'static',
	'data',
	'scripts/share-images.ts',
	'scripts/images',
	'scripts/editions',
	'scripts/precompress.ts',
	'svelte.config.js',
	'vite.config.ts',
	'vite.classroom.config.ts',
	'tsconfig.json',
	'package-lock.json'
];

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
	if (!existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @returns {string} hexadecimal SHA-256 over the names and contents of all sources, SITE_URL and TILE_ORIGINS */
export function hashSources() {
	const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
	hash.update(`\0${process.env.TILE_ORIGINS ?? ''}`);
	for (const file of sources.flatMap(filesUnder)) {
		const content = readFileSync(join(root, file));
		hash.update(`\0${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}
