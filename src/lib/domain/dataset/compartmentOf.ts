import type { Country } from '../model/settlement.ts';
import type { Compartment, Theatre } from './theatre.ts';

/** The compartment that a settlement of a country belongs to: the first that names the country. */
export function compartmentOf(
	{ compartments }: Pick<Theatre, 'compartments'>,
	country: Country
): Compartment | undefined {
	return compartments.find(({ countries }) => countries.includes(country));
}
