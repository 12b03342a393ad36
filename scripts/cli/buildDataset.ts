import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import { buildDatasetFiles, writeFiles } from '../geo/buildGeoFiles.ts';

/** What a build did: the files it wrote, or what kept it from writing any, a line each. */
export interface Built {
	ok: boolean;
	lines: string[];
}

/** Builds one dataset of a project, and writes what is new. */
export function buildDataset(root: string, id: string): Built {
	const built = buildDatasetFiles(root, id);
	if (!built.ok) return { ok: false, lines: built.problems.map(formatProblem) };
	const written = writeFiles(root, built.value);
	return {
		ok: true,
		lines: written.length === 0 ? ['Nothing has changed.'] : written.map((file) => `wrote ${file}`)
	};
}
