import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import { checkFolder, notesOf } from '../check.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import { describeProject } from './openProject.ts';
import { parseOptions } from './options.ts';
import { UsageError } from './usage.ts';
import type { Answer } from './run.ts';

/**
 * Every problem of a folder's tables and layers, a line each; notes go to standard error.
 * @param root of the project that datasets are named of
 */
export function check(args: string[], root = PROJECT_FOLDER): Answer {
	const { values, positionals } = parseOptions(args, { dataset: { type: 'string' } });
	const [folder, ...more] = positionals;
	if (more.length > 0) throw new UsageError('check takes one folder.');
	if (folder !== undefined && values.dataset !== undefined)
		throw new UsageError('check takes a folder or --dataset, not both.');
	if (values.dataset !== undefined) describeProject(values.dataset, root);
	const problems = checkFolder(folder ?? root, values.dataset);
	const notes = notesOf(folder ?? root, values.dataset).map(
		(note) => `note: ${formatProblem(note)}\n`
	);
	return {
		stdout: problems.map((problem) => `${formatProblem(problem)}\n`).join(''),
		stderr: notes.join('') + (problems.length === 0 ? 'No problems found.\n' : ''),
		exitCode: problems.length === 0 ? 0 : 1
	};
}
