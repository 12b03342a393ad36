/** The kept editions on disk: `static/editions/editions.json` and the files it names. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diffFacts, type Facts } from '../../src/lib/domain/editions/diffFacts.ts';
import {
	EDITION_FILES,
	keptFile,
	NO_EDITIONS,
	readEditionIndex,
	type Edition,
	type EditionIndex
} from '../../src/lib/domain/editions/edition.ts';
import { nextEditionId } from '../../src/lib/domain/editions/editionId.ts';
import { factsOf } from '../../src/lib/domain/editions/factsOf.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import { PERIOD_LAST_DAY } from '../../src/lib/domain/time/period.ts';

/** The editions of a project. Throws an Error with words where its index cannot be read. */
export function readIndex(root: string): EditionIndex {
	const file = join(root, 'static/editions/editions.json');
	if (!existsSync(file)) return NO_EDITIONS;
	const index = readEditionIndex(JSON.parse(readFileSync(file, 'utf8')));
	if (!index) throw new Error('static/editions/editions.json is no index of editions.');
	return index;
}

/** The edition that `static/geo` holds now, under the name it would get. */
export function currentEdition(root: string, index: EditionIndex, minted: string): Edition {
	const files = Object.fromEntries(
		EDITION_FILES.map((file) => [file, sha256(readFileSync(join(root, 'static/geo', file)))])
	);
	const lines = EDITION_FILES.map((file) => `${file} ${files[file] ?? ''}\n`);
	const id = nextEditionId(
		PERIOD_LAST_DAY,
		index.editions.map((edition) => edition.id)
	);
	return { id, minted, hash: sha256(lines.join('')), changes: 0, files };
}

/** Keeps `edition`, whose files are those of `static/geo`, as the newest. */
export function mint(root: string, index: EditionIndex, edition: Edition): Edition {
	const before = index.editions.at(-1);
	for (const [file, fileHash] of Object.entries(edition.files)) {
		const kept = join(root, 'static/editions', keptFile(file, fileHash));
		mkdirSync(dirname(kept), { recursive: true });
		writeFileSync(kept, readFileSync(join(root, 'static/geo', file)));
	}
	// Where no row differs, a border or the way of computing does: that is a change as well.
	const changes = before
		? Math.max(1, diffFacts(editionFacts(root, before), editionFacts(root, edition)).length)
		: 0;
	const minted = { ...edition, changes };
	writeIndex(root, { version: 1, editions: [...index.editions, minted] });
	return minted;
}

/** Takes the newest edition away again, with the files that only it needed. */
export function withdrawNewest(root: string, index: EditionIndex): EditionIndex {
	const left: EditionIndex = { version: 1, editions: index.editions.slice(0, -1) };
	writeIndex(root, left);
	const needed = new Set(
		left.editions.flatMap(({ files }) =>
			Object.entries(files).map(([file, fileHash]) => keptFile(file, fileHash))
		)
	);
	const folder = join(root, 'static/editions/files');
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		if (!needed.has(`files/${name}`)) rmSync(join(folder, name));
	}
	return left;
}

/** What is wrong with the kept files: missing, or not what their hash says. */
export function damagedFiles(root: string, { editions }: EditionIndex): string[] {
	const kept = new Map(
		editions.flatMap(({ files }) =>
			Object.entries(files).map(([file, fileHash]) => [keptFile(file, fileHash), fileHash] as const)
		)
	);
	return [...kept].flatMap(([name, fileHash]) => {
		const path = join(root, 'static/editions', name);
		const intact = existsSync(path) && sha256(readFileSync(path)) === fileHash;
		return intact ? [] : [`static/editions/${name}`];
	});
}

/** The facts of a kept edition. */
function editionFacts(root: string, edition: Edition): Facts {
	const facts = factsOf(edition, (path): unknown =>
		JSON.parse(readFileSync(join(root, 'static/editions', path), 'utf8'))
	);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	return facts.value;
}

function writeIndex(root: string, index: EditionIndex): void {
	const file = join(root, 'static/editions/editions.json');
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(index, null, '\t')}\n`);
}

function sha256(content: Buffer | string): string {
	return createHash('sha256').update(content).digest('hex');
}
