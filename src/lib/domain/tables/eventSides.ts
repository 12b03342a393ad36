/** Which parties act in an event, and which of them say so, as far as the dataset names them. */
import type { Party, PartyId } from '../dataset/party.ts';
import type { StoryEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';

type EventSides = Pick<StoryEvent, 'actingParties' | 'sayingParties'>;
type Named = Pick<Party, 'id' | 'names' | 'fullNames' | 'voices'>;

/**
 * Finds the sides of events by the names in `actors` and `asserted_by`. A name is a party's where it
 * is its English name, one of its voices, or a source on its side; spelt otherwise it is nobody's.
 * Parties come in the dataset's order.
 */
export function eventSides(
	parties: readonly Named[],
	sources: readonly Pick<Source, 'assertedBy' | 'side'>[]
): (event: Pick<StoryEvent, 'actors' | 'assertedBy'>) => EventSides {
	const namesOf = parties.map(({ id, names, fullNames, voices = [] }) => ({
		id,
		names: new Set([
			names.en,
			...(fullNames ? [fullNames.en] : []),
			...voices,
			...sources.flatMap(({ assertedBy, side }) => (side === id ? [assertedBy] : []))
		])
	}));
	const among = (spelt: readonly string[]): PartyId[] =>
		namesOf.flatMap(({ id, names }) => (spelt.some((name) => names.has(name)) ? [id] : []));
	return ({ actors, assertedBy }) => ({
		actingParties: among(actors),
		sayingParties: among(assertedBy.split(';').map((name) => name.trim()))
	});
}
