import { placeName } from '$lib/domain/model/place.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { Settlement } from '$lib/domain/model/settlement.ts';

/** Names of the settlements that a day's sentence tells of, by their ids. */
export function toldNames(
	{ theatre }: Pick<Dataset, 'theatre'>,
	settlements: readonly Settlement[]
): Record<string, string> {
	const told = settlements.filter(({ id }) => theatre.told.includes(id));
	return Object.fromEntries(told.map((row) => [row.id, placeName(row)]));
}
