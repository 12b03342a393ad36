/** Which events a reader has chosen to see: by how sure they are, who acts in them and who says so. */
import type { PartyId } from '../dataset/party.ts';
import type { LayerCollection } from './mapModel.ts';

export interface EventChoices {
	/** Whether events that nobody confirms are left out of list and map. */
	hidesClaimed: boolean;
	/** The party whose acts alone are seen among the events; null: anybody's. */
	acting: PartyId | null;
	/** The party whose word alone is seen among the events; null: anybody's. */
	saying: PartyId | null;
}

/** Of an event, or of what a file says of one. */
interface Chosen {
	readonly basis: unknown;
	readonly actingParties: readonly unknown[];
	readonly sayingParties: readonly unknown[];
}

/** Whether any event may be left out. */
export function leavesOutEvents({ hidesClaimed, acting, saying }: EventChoices): boolean {
	return hidesClaimed || acting !== null || saying !== null;
}

/** Whether the choices let an event be seen. */
export function isChosen(
	{ basis, actingParties, sayingParties }: Chosen,
	{ hidesClaimed, acting, saying }: EventChoices
): boolean {
	return (
		!(hidesClaimed && basis === 'claimed') &&
		(acting === null || actingParties.includes(acting)) &&
		(saying === null || sayingParties.includes(saying))
	);
}

/** The events of `events.geojson` that the choices let be seen. */
export function chosenEvents(events: LayerCollection, choices: EventChoices): LayerCollection {
	if (!leavesOutEvents(choices)) return events;
	const features = events.features.filter(({ properties }) =>
		isChosen(
			{
				basis: properties.basis,
				actingParties: partiesIn(properties.acting_parties),
				sayingParties: partiesIn(properties.saying_parties)
			},
			choices
		)
	);
	return { ...events, features };
}

/** A kept file may be older than the sides of events. */
function partiesIn(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
