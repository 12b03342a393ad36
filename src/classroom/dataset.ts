import siteText from '../../data/site.json?raw';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { readDataset } from '$lib/domain/dataset/readDataset.ts';
import { formatProblem } from '$lib/domain/model/problem.ts';

const texts = import.meta.glob<string>('../../data/*/datapackage.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The dataset that this file was made with: the site's default. */
export function embeddedDataset(): Dataset {
	const { default: id } = JSON.parse(siteText) as { default: string };
	const file = `../../data/${id}/datapackage.json`;
	const dataset = readDataset(file, JSON.parse(texts[file] ?? 'null'));
	if (dataset.ok) return dataset.value;
	throw new Error(dataset.problems.map(formatProblem).join('\n'));
}
