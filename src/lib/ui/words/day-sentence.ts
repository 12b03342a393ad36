import type { ShownStatus } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { CONTESTED } from '$lib/domain/dataset/party.ts';
import { holdsWords } from './party-words.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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
		{ id: CONTESTED, words: 'reports leave open who holds' },
		...parties.map((party) => ({ id: party.id, words: holdsWords(party) }))
	];
	const clauses = holders.flatMap(({ id, words }) => {
		const towns = theatre.told.filter((town) =>
			statuses.some((status) => status.settlementId === town && status.controller === id)
		);
		return towns.length > 0
			? [`${words} ${LIST.format(towns.map((town) => names[town] ?? town))}`]
			: [];
	});
	const sentence = clauses.join('; ');
	return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
