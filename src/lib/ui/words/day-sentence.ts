import { clauseList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { ShownStatus } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { CONTESTED } from '$lib/domain/dataset/party.ts';
import { capitalised, listOf } from './format.ts';
import { holdsWords } from './party-words.ts';

/**
 * What the reports say of the told towns, in one sentence; empty where they say nothing.
 * @param names of the told towns, by their ids
 */
export function daySentence(
	{ theatre, parties }: Pick<Dataset, 'theatre' | 'parties'>,
	names: Readonly<Record<string, string>>,
	statuses: readonly ShownStatus[]
): string {
	const holders = [
		{ id: CONTESTED, clause: (names: string) => say.core.leaveOpen({ towns: names }) },
		...parties.map((party) => ({
			id: party.id,
			clause: (names: string) => holdsWords(party, names)
		}))
	];
	const clauses = holders.flatMap(({ id, clause }) => {
		const towns = theatre.told.filter((town) =>
			statuses.some((status) => status.settlementId === town && status.controller === id)
		);
		return towns.length > 0 ? [clause(listOf(towns.map((town) => names[town] ?? town)))] : [];
	});
	const sentence = clauseList(clauses);
	return sentence === '' ? '' : `${capitalised(sentence)}.`;
}
