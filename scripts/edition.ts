/**
 * `npm run edition`: keeps the data of `static/geo` as a new edition where it differs from the
 * newest one. Where it does not, the newest edition is left with what the map now says of the
 * claims. `--check` only says whether there is anything to keep; `--amend` replaces the newest
 * edition, which is for one that nobody has seen yet.
 */
import { measureVerdicts } from './editions/measureVerdicts.ts';
import { isTold, keepVerdicts } from './editions/verdicts.ts';
import { PROJECT_FOLDER } from './inputs.ts';
import { currentEdition, damagedFiles, mint, readIndex, withdrawNewest } from './editions/store.ts';

const FLAGS = ['--check', '--amend'];

function main(args: readonly string[]): void {
	const unknown = args.find((arg) => !FLAGS.includes(arg));
	if (unknown !== undefined) {
		console.error(`edition does not know "${unknown}". It takes --check, --amend or nothing.`);
		process.exitCode = 2;
		return;
	}
	const index = readIndex(PROJECT_FOLDER);
	const today = new Date().toISOString().slice(0, 10);
	const current = currentEdition(PROJECT_FOLDER, index, today);
	const newest = index.editions.at(-1);
	const isKept = newest?.hash === current.hash;

	if (args.includes('--check')) {
		const damaged = damagedFiles(PROJECT_FOLDER, index);
		for (const file of damaged)
			console.error(`${file}: A kept file is missing or changed. Restore it.`);
		if (!isKept) {
			console.error(
				'static/editions/editions.json: The data has changed since the newest edition. Run: npm run edition'
			);
		}
		// Of data that is no edition yet nothing can have been kept.
		const isSaid = !isKept || isTold(PROJECT_FOLDER, newest.id, measureVerdicts());
		if (!isSaid) {
			console.error(
				'static/editions/verdicts.json: It lacks what the map now says of the claims, or says something else. Run: npm run edition'
			);
		}
		process.exitCode = isKept && isSaid && damaged.length === 0 ? 0 : 1;
		return;
	}
	const verdicts = measureVerdicts();
	if (isKept) {
		const isSaid = isTold(PROJECT_FOLDER, newest.id, verdicts);
		const ids = index.editions.map(({ id }) => id);
		if (!isSaid) keepVerdicts(PROJECT_FOLDER, newest.id, verdicts, ids);
		const done = isSaid ? '' : ' Kept what its map says of the claims.';
		console.log(`The data is that of edition ${newest.id}.${done}`);
		return;
	}
	const before = args.includes('--amend') ? withdrawNewest(PROJECT_FOLDER, index) : index;
	const edition = mint(PROJECT_FOLDER, before, currentEdition(PROJECT_FOLDER, before, today));
	const ids = [...before.editions.map(({ id }) => id), edition.id];
	keepVerdicts(PROJECT_FOLDER, edition.id, verdicts, ids);
	console.log(`Kept edition ${edition.id}, ${String(edition.changes)} changes.`);
}

main(process.argv.slice(2));
