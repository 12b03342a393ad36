import type { Problem } from '../../src/lib/domain/model/problem.ts';
import { buildDatasetFiles, writeFiles } from '../geo/buildGeoFiles.ts';

/** The files that were written, or what kept all of them from it. */
export interface Rebuilt {
	/** Paths under the project's folder. */
	written: string[];
	problems: Problem[];
}

/** Builds a dataset of a project that has been edited. */
export function rebuildDataset(root: string, id: string): Rebuilt {
	// The figures of every day take seconds, and stay as they are where no report has changed.
	const built = buildDatasetFiles(root, id, 'trusted');
	return built.ok
		? { written: writeFiles(root, built.value), problems: [] }
		: { written: [], problems: built.problems };
}
