import type { DayState } from '../control/dayState.ts';
import { CONTESTED, type Controller, type PartyId } from '../dataset/party.ts';
import type { Compartment } from '../dataset/theatre.ts';
import type { Band } from './band.ts';

/**
 * How many of a compartment's settlements a party holds. Those that are contested, and those that
 * nobody under the lens reports on, may be its too.
 */
export function countOf(state: DayState, { id }: Compartment, party: PartyId): Band {
	const controllers = state.holdings.flatMap(({ status }, i) =>
		state.setting.compartments[i] === id ? [status.controller] : []
	);
	const count = (of: (controller: Controller | null) => boolean) => controllers.filter(of).length;
	const value = count((controller) => controller === party);
	const open = count((controller) => controller === null || controller === CONTESTED);
	return { value, low: value, high: value + open };
}
