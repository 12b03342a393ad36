/**
 * The package `salient-embed`, built into `.cache/packages/embed`: the element of `static/embed.js` as
 * a module, its types, and the examples. It is packed, not published.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_FOLDER } from './inputs.ts';

const OUT = join(PROJECT_FOLDER, '.cache/packages/embed');
const BEGIN = '((/** @type {string | undefined} */ address) => {';
const END = '})(/** @type {HTMLScriptElement | null} */ (document.currentScript)?.src);';

/** The script that defines the element, as a module that defines it when it is told to. */
export function embedModule(): string {
	const script = readFileSync(join(PROJECT_FOLDER, 'static/embed.js'), 'utf8');
	const begin = script.indexOf(BEGIN);
	const end = script.lastIndexOf(END);
	if (begin < 0 || end < 0) throw new Error('static/embed.js begins or ends in another way.');
	const comment = script.slice(0, begin);
	const body = script.slice(begin + BEGIN.length, end);
	return `${comment}export function defineSalientMap(address) {${body}}\n`;
}

/** Writes the package's folder; where it is. */
export function writeEmbedPackage(): string {
	const source = join(PROJECT_FOLDER, 'packages/embed');
	rmSync(OUT, { recursive: true, force: true });
	mkdirSync(OUT, { recursive: true });
	cpSync(source, OUT, { recursive: true });
	cpSync(join(PROJECT_FOLDER, 'LICENSE'), join(OUT, 'LICENSE'));
	writeFileSync(join(OUT, 'index.js'), embedModule());
	return OUT;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const packed = spawnSync('npm', ['pack', '--pack-destination', join(OUT, '..')], {
		cwd: writeEmbedPackage(),
		stdio: 'inherit'
	});
	process.exit(packed.status ?? 1);
}
