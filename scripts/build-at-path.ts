/** Builds the site for `https://news.example/maps/kursk`, for the tests of absolute addresses. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const { status } = spawnSync(
	join(root, 'node_modules/.bin/vite'),
	['build', '--config', 'vite.at-path.config.ts'],
	{
		cwd: root,
		stdio: ['ignore', process.stderr, process.stderr],
		env: { ...process.env, SITE_URL: 'https://news.example/maps/kursk' }
	}
);
process.exitCode = status ?? 1;
