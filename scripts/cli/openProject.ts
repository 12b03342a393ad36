import { datasetIds, defaultDatasetId, openDataset } from '../../src/lib/build/openDataset.ts';
import { openStory, type OpenStory } from '../../src/lib/build/openFacts.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { PROJECT_FOLDER } from '../inputs.ts';
import { UsageError } from './usage.ts';

export type Project = OpenStory;

const opened = new Map<string, Project>();

/** A dataset of the project, checked, and a computer over it; opened once a process. */
export function openProject(id?: string): Project {
	const name = id ?? defaultDatasetId(PROJECT_FOLDER);
	const known = opened.get(name) ?? open(name);
	opened.set(name, known);
	return known;
}

/** Without its tables. Throws a UsageError where there is no dataset of that name. */
export function describeProject(id?: string, root = PROJECT_FOLDER): Dataset {
	if (id !== undefined) {
		const all = datasetIds(root);
		if (!all.includes(id))
			throw new UsageError(`--dataset "${id}" is not known: choose ${all.join(', ')}.`);
	}
	return openDataset(root, id);
}

function open(id: string): Project {
	describeProject(id);
	return openStory(PROJECT_FOLDER, id);
}
