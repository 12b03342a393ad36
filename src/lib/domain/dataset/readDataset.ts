import * as v from 'valibot';
import type { Checked, Problem } from '../model/problem.ts';
import { addDays, type Day } from '../time/day.ts';
import { checkDataset } from './checkDataset.ts';
import { completeDataset } from './completeDataset.ts';
import type { Dataset } from './dataset.ts';
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
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: shown(dataset) };
}

/** The dataset without its youngest days, where the rules hold them back: it speaks of none of them. */
function shown(dataset: Dataset): Dataset {
	const { period, rules } = dataset;
	const last = addDays(period.last, -rules.delayDays);
	const notAfter = (day: Day) => (day > last ? last : day);
	return {
		...dataset,
		period: { ...period, last, opens: notAfter(period.opens) },
		rules: { ...rules, reliabilityDay: notAfter(rules.reliabilityDay) }
	};
}

function said(file: string, issue: v.BaseIssue<unknown>): Problem {
	const path = v.getDotPath(issue);
	const where = path === null ? 'The descriptor' : `"${path}"`;
	const message = /^(is|are) /.test(issue.message)
		? `${where} ${issue.message}.`
		: `${where}: ${issue.message}.`;
	return { file, message, hint: 'docs/datasets.md says what stands there.' };
}
