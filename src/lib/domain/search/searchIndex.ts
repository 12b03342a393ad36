import MiniSearch from 'minisearch';
import { foldWord, inLatin, wordsOf } from './foldWord.ts';
import type { Found } from './searchFile.ts';

/** What is asked for most comes first where words fit as well. */
const BOOST: Readonly<Record<Found['kind'], number>> = { place: 2, event: 1, claim: 1 };
/** Shorter words are not guessed at: nearly everything is like them. */
const SHORT = 4;
const TOLERANCE = 0.25;

interface Row {
	row: number;
	name: string;
	/** In other languages and spellings. */
	names: string;
	/** What is said of it. */
	more: string;
}

export class SearchIndex {
	readonly #found: readonly Found[];
	readonly #index: MiniSearch<Row>;

	constructor(found: readonly Found[]) {
		this.#found = found;
		this.#index = new MiniSearch<Row>({
			idField: 'row',
			fields: ['name', 'names', 'more'],
			tokenize: wordsOf,
			processTerm: foldWord
		});
		this.#index.addAll(found.map(rowOf));
	}

	/** What fits all words of a text, the last of them perhaps not written to its end. */
	find(text: string, most: number): Found[] {
		const hits = this.#index.search(text, {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (word) => (word.length > SHORT ? TOLERANCE : false),
			boost: { name: 3, names: 2 },
			boostDocument: (row: number) => this.#boostOf(row)
		});
		return hits.slice(0, most).flatMap(({ id }) => this.#found[Number(id)] ?? []);
	}

	#boostOf(row: number): number {
		const found = this.#found[row];
		if (!found) return 1;
		return found.kind === 'place' && found.hasPage ? 2 * BOOST.place : BOOST[found.kind];
	}
}

function rowOf(found: Found, row: number): Row {
	const { name } = found;
	switch (found.kind) {
		case 'place': {
			const names = Object.values(found.names);
			return { row, name, names: [...names, ...names.map(inLatin)].join(' '), more: '' };
		}
		case 'event':
			return { row, name, names: '', more: found.place };
		case 'claim':
			return { row, name, names: '', more: found.who };
	}
}
