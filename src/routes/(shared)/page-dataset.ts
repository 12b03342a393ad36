import type { Dataset } from '$lib/domain/dataset/dataset.ts';

/** A dataset as a page carries it: what only the data page and the build ask for stays behind. */
export function pageDataset(dataset: Dataset): Dataset {
	const parties = dataset.parties.map((party) => ({ ...party, voices: [] }));
	return { ...dataset, parties, authors: [], terms: [], files: [] };
}
