import { defaultDatasetId } from '../../src/lib/build/openDataset.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import { buildDataset } from './buildDataset.ts';
import { newDataset } from './newDataset.ts';
import { describeProject } from './openProject.ts';
import { noPositionals, parseOptions } from './options.ts';
import type { Answer } from './run.ts';
import { UsageError } from './usage.ts';

/** Makes a dataset, and names its files. */
export function newCommand(args: string[]): Answer {
	const [id, ...more] = parseOptions(args, {}).positionals;
	noPositionals(more);
	if (id === undefined) throw new UsageError('Say what the new dataset is called: new my-map.');
	const files = newDataset(PROJECT_FOLDER, id);
	return {
		stdout: files.map((file) => `wrote ${file}\n`).join(''),
		stderr: `Edit them, then: npm run salient -- build --dataset ${id}\n`,
		exitCode: 0
	};
}

/** Builds one dataset: what it wrote, or every problem, a line each. */
export function buildCommand(args: string[]): Answer {
	const { values, positionals } = parseOptions(args, { dataset: { type: 'string' } });
	noPositionals(positionals);
	const id = values.dataset ?? defaultDatasetId(PROJECT_FOLDER);
	describeProject(id);
	const { ok, lines } = buildDataset(PROJECT_FOLDER, id);
	return { stdout: lines.map((line) => `${line}\n`).join(''), stderr: '', exitCode: ok ? 0 : 1 };
}
