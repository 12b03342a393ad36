import type { DayState } from '../control/dayState.ts';
import { CONTESTED, type PartyId } from '../dataset/party.ts';
import type { Compartment } from '../dataset/theatre.ts';
import type { Band } from './band.ts';

/** How many of a compartment's settlements a party holds; the band takes in those that are contested. */
export function countOf(state: DayState, { id }: Compartment, party: PartyId): Band {
	const count = (controller: string) =>
		state.holdings.filter(
			({ status }, i) => status.controller === controller && state.setting.compartments[i] === id
		).length;
	const value = count(party);
	return { value, low: value, high: value + count(CONTESTED) };
}
