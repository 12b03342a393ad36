import { parseArgs } from 'node:util';
import { editionsFolder } from '../../src/lib/build/folders.ts';
import { datasetIds, openDataset } from '../../src/lib/build/openDataset.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import type { Answer } from '../cli/run.ts';
import { measureVerdicts } from './measureVerdicts.ts';
import {
	currentEdition,
	keepClaims,
	damagedFiles,
	editionsOf,
	mint,
	readIndex,
	withdrawNewest
} from './store.ts';
import { isTold, keepVerdicts } from './verdicts.ts';

const OPTIONS = {
	check: { type: 'boolean', default: false },
	amend: { type: 'boolean', default: false },
	dataset: { type: 'string' }
} as const;

/** What is wrong with the kept editions of a dataset, in sentences. */
function faultsOf(root: string, dataset: Dataset): string[] {
	const folder = editionsOf(root, dataset);
	const name = editionsFolder(root, dataset.id);
	const index = readIndex(folder);
	const newest = index.editions.at(-1);
	const isKept = newest?.hash === currentEdition(root, dataset, index, '').hash;
	// Of data that is no edition yet nothing can have been kept.
	const isSaid = !isKept || isTold(folder, newest.id, measureVerdicts(root, dataset.id));
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
function keep(root: string, dataset: Dataset, amends: boolean): string {
	const folder = editionsOf(root, dataset);
	const index = readIndex(folder);
	const today = new Date().toISOString().slice(0, 10);
	const newest = index.editions.at(-1);
	const verdicts = measureVerdicts(root, dataset.id);
	if (newest?.hash === currentEdition(root, dataset, index, today).hash) {
		const isSaid = isTold(folder, newest.id, verdicts);
		const ids = index.editions.map(({ id }) => id);
		if (!isSaid) keepVerdicts(folder, newest.id, verdicts, ids);
		const isNew = keepClaims(root, dataset, index);
		const done =
			isSaid && !isNew
				? ''
				: ` Kept ${isSaid ? 'the claims with it' : 'what its map says of the claims'}.`;
		return `${dataset.id}: the data is that of edition ${newest.id}.${done}`;
	}
	const before = amends ? withdrawNewest(folder, index) : index;
	const edition = mint(root, dataset, before, currentEdition(root, dataset, before, today));
	const ids = [...before.editions.map(({ id }) => id), edition.id];
	keepVerdicts(folder, edition.id, verdicts, ids);
	return `${dataset.id}: kept edition ${edition.id}, ${String(edition.changes)} changes.`;
}

/**
 * `npm run edition`: keeps the built data of every dataset as a new edition where it differs from the
 * newest one. Where it does not, the newest edition is left with what the map now says of the
 * claims. `--check` only says whether there is anything to keep; `--amend` replaces the newest
 * edition, which is for one that nobody has seen yet. `--dataset` looks at one dataset alone.
 */
export function edition(args: string[], root: string): Answer {
	const { values } = parseArgs({ args, options: OPTIONS });
	const ids = values.dataset === undefined ? datasetIds(root) : [values.dataset];
	const datasets = ids.map((id) => openDataset(root, id));
	const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
	if (!values.check) {
		const kept = datasets.map((dataset) => keep(root, dataset, values.amend));
		return { stdout: lines(kept), stderr: '', exitCode: 0 };
	}
	const faults = datasets.flatMap((dataset) => faultsOf(root, dataset));
	return { stdout: '', stderr: lines(faults), exitCode: faults.length === 0 ? 0 : 1 };
}
