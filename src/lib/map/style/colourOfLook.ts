import type { ExpressionSpecification } from 'maplibre-gl';
import type { Party } from '../../domain/dataset/party.ts';
import type { Palette } from '../colours.ts';
import { partyColour } from '../partyColours.ts';

/** The colour of the party that a feature's `look` names; `otherwise` where it names none. */
export function colourOfLook(
	parties: readonly Party[],
	colour: Palette,
	otherwise: string
): ExpressionSpecification | string {
	const [first, ...more] = parties.map(({ slot }) => partyColour(slot));
	if (!first) return otherwise;
	return [
		'match',
		['get', 'look'],
		first,
		colour[first],
		...more.flatMap((name) => [name, colour[name]]),
		otherwise
	];
}
