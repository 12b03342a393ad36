/** `npm run budget`: holds what a reader downloads before the map shows, and to keep it, in gzip. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDirectory } from './build-stamp.ts';
import { firstViewData } from './size-budget/first-view.ts';
import { firstVisit } from './size-budget/first-visit.ts';
import { onDemandScripts } from './size-budget/on-demand.ts';
import { scriptsOfPage } from './size-budget/scripts-of-page.ts';

interface Line {
	name: string;
	limitKb: number;
	files: string[];
}

if (!existsSync(join(buildDirectory, 'index.html'))) {
	console.error('There is no production build yet: run "npm run build" first.');
	process.exit(1);
}

const { first, later } = scriptsOfPage(
	buildDirectory,
	'index.html',
	onDemandScripts(join(import.meta.dirname, '..'), buildDirectory)
);
const data = firstViewData.map((file) => join(buildDirectory, file));
const missing = data.filter((file) => !existsSync(file));

const lines: Line[] = [
	{ name: 'HTML document', limitKb: 62, files: [join(buildDirectory, 'index.html')] },
	{ name: 'JavaScript before MapLibre', limitKb: 90, files: first },
	{ name: 'MapLibre, worker and the rest', limitKb: 550, files: later },
	{
		name: 'map data of the first view',
		limitKb: 262,
		files: data.filter((file) => existsSync(file))
	},
	{
		name: 'all that a first visit keeps',
		limitKb: 3000,
		files: firstVisit(buildDirectory, join(import.meta.dirname, '../static'))
	}
];

const problems = missing.map(
	(file) => `The build has no ${file.slice(buildDirectory.length + 1)}.`
);

console.log(`${'gzip, kB'.padEnd(32)}${'size'.padStart(8)}${'limit'.padStart(8)}`);
for (const { name, limitKb, files } of lines) {
	// Level 9, as files are compressed once, before they are served.
	const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000);
	const size = sizes.reduce((sum, part) => sum + part, 0);
	console.log(`${name.padEnd(32)}${size.toFixed(1).padStart(8)}${String(limitKb).padStart(8)}`);
	if (size <= limitKb) continue;
	problems.push(`${name}: ${size.toFixed(1)} kB, over the limit of ${String(limitKb)} kB.`);
	files
		.map((file, index) => ({ file: basename(file), size: sizes[index] ?? 0 }))
		.sort((a, b) => b.size - a.size)
		.slice(0, 8)
		.forEach((part) => console.log(`  ${part.file.padEnd(30)}${part.size.toFixed(1).padStart(8)}`));
}

/** As it lies on a disk or a stick, in bytes by the thousand. */
const CLASSROOM_LIMIT = 5000;
const classroomFile = join(buildDirectory, 'salient-classroom.html');
const classroom = existsSync(classroomFile) ? statSync(classroomFile).size / 1000 : NaN;
console.log(
	`${'the single file, not packed'.padEnd(32)}${classroom.toFixed(1).padStart(8)}${String(CLASSROOM_LIMIT).padStart(8)}`
);
if (!(classroom <= CLASSROOM_LIMIT))
	problems.push(`The single file: ${classroom.toFixed(1)} kB of ${String(CLASSROOM_LIMIT)} kB.`);

if (!later.some((file) => /^maplibre-gl-worker.*\.m?js$/.test(basename(file)))) {
	problems.push(
		'The build has no MapLibre worker that the page could reach: the map would be blank.'
	);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
