import type { ControlProperties } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { CONTESTED, type PartyId } from '../domain/dataset/party.ts';

type Area = Pick<ControlProperties, 'controller' | 'line_side' | 'sector'>;
type Ground = Pick<Dataset, 'theatre'>;

/**
 * The party in whose colour an area is filled: whose it is by the drawn line, surely or not. Null
 * where it is nobody's, and for ground of the party that holds the compartment in peace: that is
 * the normal case and stays blank paper; it can still be asked who holds it.
 */
export function filledFor(
	{ theatre }: Ground,
	{ controller, line_side, sector }: Area
): PartyId | null {
	const party = (controller === CONTESTED ? line_side : controller) ?? null;
	const ground = theatre.compartments.find(({ id }) => id === sector);
	return party === ground?.normalParty ? null : party;
}

/** Whether an area is drawn at all: filled, hatched since nobody holds it for certain, or both. */
export function isDrawnArea(dataset: Ground, area: Area): boolean {
	return area.controller === CONTESTED || filledFor(dataset, area) !== null;
}

/** Whether all ground of a party stays blank paper: every compartment is its in peace. */
export function isNeverFilled({ theatre }: Ground, party: string): boolean {
	return theatre.compartments.every(({ normalParty }) => normalParty === party);
}
