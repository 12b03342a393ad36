/**
 * Builds a few pages of the site, one of each kind, for `https://news.example/maps/front`, for the
 * tests of absolute addresses; from a copy of the sources: the prerenderer reads its folders from
 * svelte.config.js alone, and two builds in one folder would break a running preview of the other.
 */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './inputs.ts';

const copy = join(PROJECT_FOLDER, '.cache/at-path');
const sources = [
	...['src', 'static', 'data', 'docs', 'scripts'],
	...['package.json', 'package-lock.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'],
	// Which vite.config.ts imports, for tests in the browser.
	'tests/browser/support'
];
const configuration = `import site from './site.config.js';
const few = { entries: ['/', '/embed', '/404', '/oembed.json'], crawl: false, handleUnseenRoutes: 'ignore' };
const prerender = { ...site.kit.prerender, ...few };
export default { ...site, kit: { ...site.kit, prerender } };
`;

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const source of sources) {
	cpSync(join(PROJECT_FOLDER, source), join(copy, source), { recursive: true });
}
symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(copy, 'node_modules'), 'dir');
renameSync(join(copy, 'svelte.config.js'), join(copy, 'site.config.js'));
writeFileSync(join(copy, 'svelte.config.js'), configuration);
for (const file of readdirSync(join(copy, 'src/routes'), { recursive: true, encoding: 'utf8' })) {
	if (/\+(page\.)?server\.ts$/.test(file)) keepFirstEntry(join(copy, 'src/routes', file));
}

const { status } = spawnSync(join(copy, 'node_modules/.bin/vite'), ['build'], {
	cwd: copy,
	stdio: ['ignore', process.stderr, process.stderr],
	env: { ...process.env, SITE_URL: 'https://news.example/maps/front' }
});
process.exitCode = status ?? 1;

/** Of the pages of one kind, such as events, the first: SvelteKit builds all that a route names. */
function keepFirstEntry(route: string): void {
	const text = readFileSync(route, 'utf8');
	const renamed = text.replace('export const entries', 'const allEntries');
	if (renamed === text) return;
	writeFileSync(
		route,
		`${renamed}\nexport const entries = async () => (await allEntries()).slice(0, 1);\n`
	);
}
