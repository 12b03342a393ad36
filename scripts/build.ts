/**
 * `npm run build`: the production build in `build/`, with the pictures for links and embeds and the
 * single-file edition, a list of its pages, its texts precompressed, and the hash of the sources it was made from.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildClassroom, classroomFile } from './build-classroom.ts';
import { buildDirectory, sourcesFingerprint, writeStamp } from './build-stamp.ts';
import { datasetIds, openDataset } from '../src/lib/build/openDataset.ts';
import { formatProblem } from '../src/lib/domain/model/problem.ts';
import { checkTileOrigins } from './check-tile-origins.ts';
import { writeLoader } from './loader.ts';
import { precompress } from './precompress.ts';
import { writeSitemap } from './sitemap.ts';
import { siteUrl } from './site-url.js';
import { tileOrigins } from './tile-origins.js';

const root = join(import.meta.dirname, '..');
const fingerprint = sourcesFingerprint();

const refused = checkTileOrigins(
	datasetIds(root).map((id) => openDataset(root, id)),
	[siteUrl.origin, ...tileOrigins]
);
if (refused.length > 0) {
	for (const problem of refused) console.error(formatProblem(problem));
	process.exit(1);
}

// Pages and pictures need nothing of each other; each keeps one core busy.
const [pages, pictures] = await Promise.all([
	succeeds('vite', ['build']),
	succeeds('tsx', ['scripts/share-images.ts'])
]);
if (!pages || !pictures) {
	console.error('The production build failed; the messages above say where.');
	process.exit(1);
}
cpSync(join(root, '.cache/images'), buildDirectory, { recursive: true });
if (!buildClassroom()) {
	console.error('The single-file edition could not be built; the messages above say where.');
	process.exit(1);
}
copyFileSync(classroomFile, join(buildDirectory, 'salient-classroom.html'));
writeSitemap(buildDirectory, siteUrl.href);
writeLoader(buildDirectory);
await precompress(buildDirectory);
writeStamp(fingerprint);

/** Runs a program of node_modules; its output goes to standard error. */
function succeeds(program: string, args: readonly string[]): Promise<boolean> {
	const child = spawn(join(root, 'node_modules/.bin', program), args, {
		cwd: root,
		stdio: ['ignore', process.stderr, process.stderr]
	});
	return new Promise((resolve) => {
		child.once('error', () => resolve(false));
		child.once('close', (code) => resolve(code === 0));
	});
}
