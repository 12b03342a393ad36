/**
 * Builds the site for `https://news.example/maps/kursk`, for the tests of absolute addresses, from
 * a copy of the sources: the prerenderer reads its folders from svelte.config.js alone, and two
 * builds in one folder would break a running preview of the other.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './inputs.ts';

const copy = join(PROJECT_FOLDER, '.cache/at-path');
const sources = [
	...['src', 'static', 'data', 'docs', 'scripts'],
	...['package.json', 'package-lock.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts']
];

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
for (const source of sources) {
	cpSync(join(PROJECT_FOLDER, source), join(copy, source), { recursive: true });
}
symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(copy, 'node_modules'), 'dir');

const { status } = spawnSync(join(copy, 'node_modules/.bin/vite'), ['build'], {
	cwd: copy,
	stdio: ['ignore', process.stderr, process.stderr],
	env: { ...process.env, SITE_URL: 'https://news.example/maps/kursk' }
});
process.exitCode = status ?? 1;
