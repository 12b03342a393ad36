import * as v from 'valibot';
import type { Checked, Problem } from '../model/problem.ts';
import { camelKeys } from './camelKeys.ts';
import { checkDataset } from './checkDataset.ts';
import type { Dataset } from './dataset.ts';
import { DescriptorSchema } from './datasetSchema.ts';

/**
 * The dataset that a data package describes, or all that is wrong with its descriptor.
 * @param descriptor of `datapackage.json`, parsed
 */
export function readDataset(file: string, descriptor: unknown): Checked<Dataset> {
	const parsed = v.safeParse(DescriptorSchema, descriptor);
	if (!parsed.success) return { ok: false, problems: parsed.issues.map((each) => said(file, each)) };
	const { name, title, salient } = parsed.output;
	const dataset: Dataset = { id: name, title, ...camelKeys(salient) };
	const problems = checkDataset(file, dataset);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: dataset };
}

function said(file: string, issue: v.BaseIssue<unknown>): Problem {
	const path = v.getDotPath(issue);
	const where = path === null ? 'The descriptor' : `"${path}"`;
	const message = /^(is|are) /.test(issue.message)
		? `${where} ${issue.message}.`
		: `${where}: ${issue.message}.`;
	return { file, message, hint: 'docs/datasets.md says what stands there.' };
}
