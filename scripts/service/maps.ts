/** The maps of a project as shared links name them, read when first asked for. */
import { datasetIds, wordLanguages } from '../../src/lib/build/openDataset.ts';
import { openFacts, type Facts } from '../../src/lib/build/openFacts.ts';
import { openTranslation, translateFacts } from '../../src/lib/build/openTranslation.ts';
import type { Edition } from '../../src/lib/domain/editions/edition.ts';
import { formatProblem } from '../../src/lib/domain/model/problem.ts';
import { BASE_LANGUAGE, type Language } from '../../src/lib/words/language.ts';
import { readMapAddress } from '../../src/lib/words/map-address.ts';
import { editionsOf, readIndex } from '../editions/store.ts';

export type MapFacts = Pick<Facts, 'dataset' | 'tables'>;

export interface Maps {
	/** Which map stands there, in which language; null where none does. */
	at(address: string): { id: string; language: Language } | null;
	/** In which languages its pages stand. */
	languages(id: string): readonly Language[];
	/** In the words of a language. Throws an Error with every problem where the data is unsound. */
	facts(id: string, language: Language): MapFacts;
	/** A kept edition; null where there is no such one. */
	edition(id: string, name: string): Edition | null;
}

/** @param root of the project */
export function openMaps(root: string): Maps {
	const ids = datasetIds(root);
	const spoken = new Map<string, readonly Language[]>(
		ids.map((id) => [id, [BASE_LANGUAGE, ...wordLanguages(root, id)]])
	);
	const written = new Map<string, MapFacts>();
	const translated = new Map<string, MapFacts>();
	const languages = (id: string) => spoken.get(id) ?? [];

	function asWritten(id: string): MapFacts {
		const known = written.get(id);
		if (known) return known;
		const opened = openFacts(root, id);
		if (!opened.ok) throw new Error(opened.problems.map(formatProblem).join('\n'));
		const { dataset, tables } = opened.value;
		written.set(id, { dataset, tables });
		return { dataset, tables };
	}

	return {
		at(address) {
			const { language, map } = readMapAddress(address);
			const id = ids.find((each, index) => map === (index === 0 ? '' : `maps/${each}`));
			return id !== undefined && languages(id).includes(language) ? { id, language } : null;
		},
		languages,
		facts(id, language) {
			const key = `${language} ${id}`;
			const facts =
				translated.get(key) ?? translateFacts(asWritten(id), openTranslation(root, id, language));
			translated.set(key, facts);
			return facts;
		},
		edition(id, name) {
			const { dataset } = asWritten(id);
			return readIndex(editionsOf(root, dataset)).editions.find((each) => each.id === name) ?? null;
		}
	};
}
