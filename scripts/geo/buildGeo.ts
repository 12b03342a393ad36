import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../../src/lib/domain/model/problem.ts';
import type { Answer } from '../cli/run.ts';
import { buildDatasetFiles, buildGeoFiles, findStale, writeFiles } from './buildGeoFiles.ts';

/**
 * Writes what is built from the datasets of a project, or with --check says which files are stale; with
 * --dataset of one alone.
 */
export function buildGeo(args: string[], root: string): Answer {
	const { values } = parseArgs({
		args,
		options: { check: { type: 'boolean', default: false }, dataset: { type: 'string' } }
	});
	const built =
		values.dataset === undefined ? buildGeoFiles(root) : buildDatasetFiles(root, values.dataset);
	if (!built.ok) return wrong(built.problems);
	if (values.check) return wrong(findStale(root, built.value));
	const written = writeFiles(root, built.value).map((file) => `wrote ${file}\n`);
	return { stdout: written.join(''), stderr: '', exitCode: 0 };
}

function wrong(problems: readonly Problem[]): Answer {
	if (problems.length === 0) return { stdout: '', stderr: '', exitCode: 0 };
	const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
	const lines = [...problems.map(formatProblem), count];
	return { stdout: '', stderr: lines.map((line) => `${line}\n`).join(''), exitCode: 1 };
}
