import * as v from 'valibot';
import type { Checked, Problem } from '../model/problem.ts';
import { addDays } from '../time/day.ts';
import { checkDataset } from './checkDataset.ts';
import { completeDataset } from './completeDataset.ts';
import type { Dataset, Period } from './dataset.ts';
import { DescriptorSchema } from './datasetSchema.ts';

/**
 * The dataset that a data package describes, or all that is wrong with its descriptor.
 * @param descriptor of `datapackage.json`, parsed
 */
export function readDataset(file: string, descriptor: unknown): Checked<Dataset> {
	const parsed = v.safeParse(DescriptorSchema, descriptor);
	if (!parsed.success)
		return { ok: false, problems: parsed.issues.map((each) => said(file, each)) };
	const dataset = completeDataset(parsed.output);
	const problems = checkDataset(file, dataset);
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, value: { ...dataset, period: shownPeriod(dataset) } };
}

/** The period without its youngest days, where the rules hold them back. */
function shownPeriod({ period, rules: { delayDays } }: Dataset): Period {
	const shown = addDays(period.last, -delayDays);
	const last = shown < period.first ? period.first : shown;
	return { ...period, last, opens: period.opens > last ? last : period.opens };
}

function said(file: string, issue: v.BaseIssue<unknown>): Problem {
	const path = v.getDotPath(issue);
	const where = path === null ? 'The descriptor' : `"${path}"`;
	const message = /^(is|are) /.test(issue.message)
		? `${where} ${issue.message}.`
		: `${where}: ${issue.message}.`;
	return { file, message, hint: 'docs/datasets.md says what stands there.' };
}
