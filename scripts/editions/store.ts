/** The kept editions of a dataset on disk: `editions.json` in their folder, and the files it names. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { basemapFile, editionsFolder, geoFolder } from '../../src/lib/build/folders.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { diffFacts, type Facts } from '../../src/lib/domain/editions/diffFacts.ts';
import {
	editionFiles,
	keptFile,
	NO_EDITIONS,
	readEditionIndex,
	type Edition,
	type EditionIndex
} from '../../src/lib/domain/editions/edition.ts';
import { nextEditionId } from '../../src/lib/domain/editions/editionId.ts';
import { factsOf } from '../../src/lib/domain/editions/factsOf.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';

/** Where a dataset's editions are kept. */
export function editionsOf(root: string, { id }: Pick<Dataset, 'id'>): string {
	return join(root, editionsFolder(root, id));
}

/** The editions in a folder. Throws an Error with words where their index cannot be read. */
export function readIndex(folder: string): EditionIndex {
	const file = join(folder, 'editions.json');
	if (!existsSync(file)) return NO_EDITIONS;
	const index = readEditionIndex(JSON.parse(readFileSync(file, 'utf8')));
	if (!index) throw new Error(`${file} is no index of editions.`);
	return index;
}

/** What others claim, kept beside the facts and no part of their hash. Editions of before have none. */
const CLAIMS = 'claims.json';

/** The edition that the dataset's built files are now, under the name it would get. */
export function currentEdition(
	root: string,
	dataset: Dataset,
	index: EditionIndex,
	minted: string
): Edition {
	const names = editionFiles(dataset);
	const files = Object.fromEntries(
		names.map((file) => [file, sha256(readFileSync(builtFile(root, dataset, file)))])
	);
	const lines = names.map((file) => `${file} ${files[file] ?? ''}\n`);
	const id = nextEditionId(
		dataset.period.last,
		index.editions.map((edition) => edition.id)
	);
	const hash = sha256(lines.join(''));
	return { id, minted, hash, changes: 0, files: { ...files, ...builtClaims(root, dataset) } };
}

/** Keeps the claims of today with the newest edition, whose facts are those of today; false where it has them. */
export function keepClaims(root: string, dataset: Dataset, index: EditionIndex): boolean {
	const newest = index.editions.at(-1);
	const claims = builtClaims(root, dataset);
	if (!newest || newest.files[CLAIMS] !== undefined || Object.keys(claims).length === 0)
		return false;
	const folder = editionsOf(root, dataset);
	keepFiles(root, dataset, claims);
	const files = { ...newest.files, ...claims };
	writeIndex(folder, { version: 1, editions: index.editions.with(-1, { ...newest, files }) });
	return true;
}

function builtClaims(root: string, dataset: Dataset): Edition['files'] {
	const file = builtFile(root, dataset, CLAIMS);
	return existsSync(file) ? { [CLAIMS]: sha256(readFileSync(file)) } : {};
}

function keepFiles(root: string, dataset: Dataset, files: Edition['files']): void {
	for (const [file, fileHash] of Object.entries(files)) {
		const kept = join(editionsOf(root, dataset), keptFile(file, fileHash));
		mkdirSync(dirname(kept), { recursive: true });
		writeFileSync(kept, readFileSync(builtFile(root, dataset, file)));
	}
}

/** Keeps `edition`, whose files are the built ones, as the newest. */
export function mint(
	root: string,
	dataset: Dataset,
	index: EditionIndex,
	edition: Edition
): Edition {
	const folder = editionsOf(root, dataset);
	const before = index.editions.at(-1);
	keepFiles(root, dataset, edition.files);
	// Where no row differs, a border or the way of computing does: that is a change as well.
	const changes = before
		? Math.max(
				1,
				diffFacts(editionFacts(folder, dataset, before), editionFacts(folder, dataset, edition))
					.length
			)
		: 0;
	const minted = { ...edition, changes };
	writeIndex(folder, { version: 1, editions: [...index.editions, minted] });
	return minted;
}

/** Takes the newest edition away again, with the files that only it needed. */
export function withdrawNewest(folder: string, index: EditionIndex): EditionIndex {
	const left: EditionIndex = { version: 1, editions: index.editions.slice(0, -1) };
	writeIndex(folder, left);
	const needed = new Set(
		left.editions.flatMap(({ files }) =>
			Object.entries(files).map(([file, fileHash]) => keptFile(file, fileHash))
		)
	);
	const files = join(folder, 'files');
	for (const name of existsSync(files) ? readdirSync(files) : []) {
		if (!needed.has(`files/${name}`)) rmSync(join(files, name));
	}
	return left;
}

/** What is wrong with the kept files: missing, or not what their hash says. */
export function damagedFiles(folder: string, { editions }: EditionIndex): string[] {
	const kept = new Map(
		editions.flatMap(({ files }) =>
			Object.entries(files).map(([file, fileHash]) => [keptFile(file, fileHash), fileHash] as const)
		)
	);
	return [...kept].flatMap(([name, fileHash]) => {
		const path = join(folder, name);
		const intact = existsSync(path) && sha256(readFileSync(path)) === fileHash;
		return intact ? [] : [relative(process.cwd(), path)];
	});
}

/** The facts of a kept edition. */
function editionFacts(folder: string, dataset: Dataset, edition: Edition): Facts {
	const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
	const facts = factsOf(edition, read, dataset);
	if (!facts.ok) throw new Error(facts.problems.map(formatProblem).join('\n'));
	return facts.value;
}

/** A file that an edition keeps, as it is built. */
function builtFile(root: string, { id }: Dataset, file: string): string {
	const [folder, name] = file.split('/');
	return join(
		root,
		folder === 'basemap' && name !== undefined
			? basemapFile(root, id, name)
			: `${geoFolder(root, id)}/${file}`
	);
}

function writeIndex(folder: string, index: EditionIndex): void {
	const file = join(folder, 'editions.json');
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(index, null, '\t')}\n`);
}

function sha256(content: Buffer | string): string {
	return createHash('sha256').update(content).digest('hex');
}
