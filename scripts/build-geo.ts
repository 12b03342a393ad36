/** Writes static/geo from data/, or with --check says which files are stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem, type Problem } from '../src/lib/domain/model/problem.ts';
import { buildGeoFiles, findStale } from './geo/buildGeoFiles.ts';
import { PROJECT_FOLDER } from './inputs.ts';

function fail(problems: readonly Problem[]): void {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	process.exitCode = 1;
}

function main(args: readonly string[]): void {
	const unknown = args.find((arg) => arg !== '--check');
	if (unknown !== undefined) {
		console.error(`build-geo does not know "${unknown}". It takes --check or nothing.`);
		process.exitCode = 2;
		return;
	}
	const built = buildGeoFiles(PROJECT_FOLDER);
	if (!built.ok) {
		fail(built.problems);
		return;
	}
	const stale = findStale(PROJECT_FOLDER, built.value);
	if (args.includes('--check')) {
		if (stale.length > 0) fail(stale);
		return;
	}
	for (const { file } of stale) {
		const path = join(PROJECT_FOLDER, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, built.value.get(file) ?? '');
		console.log(`wrote ${file}`);
	}
}

main(process.argv.slice(2));
