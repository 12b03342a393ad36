/**
 * Writes what is built from the datasets of data/, or with --check says which files are stale; with
 * --dataset of one alone.
 */
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../src/lib/domain/model/problem.ts';
import { buildDatasetFiles, buildGeoFiles, findStale, writeFiles } from './geo/buildGeoFiles.ts';
import { PROJECT_FOLDER } from './inputs.ts';

function fail(problems: readonly Problem[]): void {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
	process.exitCode = 1;
}

function main(args: string[]): void {
	const { values } = parseArgs({
		args,
		options: { check: { type: 'boolean', default: false }, dataset: { type: 'string' } }
	});
	const built =
		values.dataset === undefined
			? buildGeoFiles(PROJECT_FOLDER)
			: buildDatasetFiles(PROJECT_FOLDER, values.dataset);
	if (!built.ok) {
		fail(built.problems);
		return;
	}
	if (values.check) {
		const stale = findStale(PROJECT_FOLDER, built.value);
		if (stale.length > 0) fail(stale);
		return;
	}
	for (const file of writeFiles(PROJECT_FOLDER, built.value)) console.log(`wrote ${file}`);
}

try {
	main(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}
