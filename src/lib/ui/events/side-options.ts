/** Parties among which a reader chooses events: those that some event has. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import type { StoryEvent } from '$lib/domain/model/event.ts';

type Sides = 'actingParties' | 'sayingParties';

/** Ids of parties and their names, in the order of legends. */
export function sideOptions<Side extends Sides>(
	{ parties }: Pick<Dataset, 'parties'>,
	events: readonly Pick<StoryEvent, Side>[],
	side: Side
): (readonly [id: string, name: string])[] {
	return parties
		.filter(({ id }) => events.some((event) => event[side].includes(id)))
		.map(({ id, names }) => [id, inWords(names)]);
}
