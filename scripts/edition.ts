/**
 * `npm run edition`: keeps the built data of every dataset as a new edition where it differs from the
 * newest one. Where it does not, the newest edition is left with what the map now says of the
 * claims. `--check` only says whether there is anything to keep; `--amend` replaces the newest
 * edition, which is for one that nobody has seen yet. `--dataset` looks at one dataset alone.
 */
import { parseArgs } from 'node:util';
import { datasetIds, openDataset } from '../src/lib/build/openDataset.ts';
import { editionsFolder } from '../src/lib/build/folders.ts';
import type { Dataset } from '../src/lib/domain/dataset/dataset.ts';
import { measureVerdicts } from './editions/measureVerdicts.ts';
import {
	currentEdition,
	damagedFiles,
	editionsOf,
	mint,
	readIndex,
	withdrawNewest
} from './editions/store.ts';
import { isTold, keepVerdicts } from './editions/verdicts.ts';
import { PROJECT_FOLDER } from './inputs.ts';

const OPTIONS = {
	check: { type: 'boolean', default: false },
	amend: { type: 'boolean', default: false },
	dataset: { type: 'string' }
} as const;

/** What is wrong with the kept editions of a dataset, in sentences. */
function faultsOf(dataset: Dataset): string[] {
	const folder = editionsOf(PROJECT_FOLDER, dataset);
	const name = editionsFolder(PROJECT_FOLDER, dataset.id);
	const index = readIndex(folder);
	const newest = index.editions.at(-1);
	const isKept = newest?.hash === currentEdition(PROJECT_FOLDER, dataset, index, '').hash;
	// Of data that is no edition yet nothing can have been kept.
	const isSaid = !isKept || isTold(folder, newest.id, measureVerdicts(dataset.id));
	return [
		...damagedFiles(folder, index).map(
			(file) => `${file}: A kept file is missing or changed. Restore it.`
		),
		...(isKept
			? []
			: [
					`${name}/editions.json: The data has changed since the newest edition. Run: npm run edition`
				]),
		...(isSaid
			? []
			: [
					`${name}/verdicts.json: It lacks what the map now says of the claims, or says something else. Run: npm run edition`
				])
	];
}

/** Keeps what is new of a dataset, and says so. */
function keep(dataset: Dataset, amends: boolean): string {
	const folder = editionsOf(PROJECT_FOLDER, dataset);
	const index = readIndex(folder);
	const today = new Date().toISOString().slice(0, 10);
	const newest = index.editions.at(-1);
	const verdicts = measureVerdicts(dataset.id);
	if (newest?.hash === currentEdition(PROJECT_FOLDER, dataset, index, today).hash) {
		const isSaid = isTold(folder, newest.id, verdicts);
		const ids = index.editions.map(({ id }) => id);
		if (!isSaid) keepVerdicts(folder, newest.id, verdicts, ids);
		const done = isSaid ? '' : ' Kept what its map says of the claims.';
		return `${dataset.id}: the data is that of edition ${newest.id}.${done}`;
	}
	const before = amends ? withdrawNewest(folder, index) : index;
	const edition = mint(
		PROJECT_FOLDER,
		dataset,
		before,
		currentEdition(PROJECT_FOLDER, dataset, before, today)
	);
	const ids = [...before.editions.map(({ id }) => id), edition.id];
	keepVerdicts(folder, edition.id, verdicts, ids);
	return `${dataset.id}: kept edition ${edition.id}, ${String(edition.changes)} changes.`;
}

function main(args: string[]): void {
	const { values } = parseArgs({ args, options: OPTIONS });
	const ids = values.dataset === undefined ? datasetIds(PROJECT_FOLDER) : [values.dataset];
	const datasets = ids.map((id) => openDataset(PROJECT_FOLDER, id));
	if (!values.check) {
		for (const dataset of datasets) console.log(keep(dataset, values.amend));
		return;
	}
	const faults = datasets.flatMap(faultsOf);
	for (const fault of faults) console.error(fault);
	process.exitCode = faults.length === 0 ? 0 : 1;
}

try {
	main(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 2;
}
