import type { Controller, PartyId } from '../dataset/party.ts';

/** A settlement that is nobody's for certain: it gives no party weight. */
export const NOBODYS = -1;

/** What a settlement says to the field: the place of its party in the list, or `NOBODYS`. */
export type Said = number;

/** Null where nobody reports on it. */
export function saidOf(parties: readonly PartyId[], controller: Controller | null): Said | null {
	return controller === null ? null : parties.indexOf(controller);
}
