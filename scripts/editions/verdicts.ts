/** `verdicts.json` of a dataset's editions: what the map of each edition says of the claims. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
	readVerdicts,
	type EditionVerdicts,
	type KeptVerdicts
} from '../../src/lib/domain/editions/verdicts.ts';

/** Throws an Error with words where the file cannot be read. */
export function keptVerdicts(folder: string): KeptVerdicts {
	const file = join(folder, 'verdicts.json');
	if (!existsSync(file)) return {};
	const kept = readVerdicts(JSON.parse(readFileSync(file, 'utf8')));
	if (!kept) throw new Error(`${file} holds no verdicts of editions.`);
	return kept;
}

/** Whether exactly these verdicts are kept of an edition. */
export function isTold(folder: string, id: string, verdicts: EditionVerdicts): boolean {
	const kept = keptVerdicts(folder);
	return Object.hasOwn(kept, id) && isDeepStrictEqual(kept[id], verdicts);
}

/** Keeps the verdicts of an edition, and only those of editions that there are. */
export function keepVerdicts(
	folder: string,
	id: string,
	verdicts: EditionVerdicts,
	editionIds: readonly string[]
): void {
	const kept = Object.entries({ ...keptVerdicts(folder), [id]: verdicts }).filter(([edition]) =>
		editionIds.includes(edition)
	);
	const text = JSON.stringify(Object.fromEntries(kept), null, '\t');
	writeFileSync(join(folder, 'verdicts.json'), `${text}\n`);
}
