import type { Party } from '../domain/dataset/party.ts';
import type { Theme } from '../domain/view/mapModel.ts';
import { PALETTES, type Palette } from './colours.ts';
import { partyColour } from './partyColours.ts';

/** The palette of a theme, with the colours that parties have of their own. */
export function paletteOf(theme: Theme, parties: readonly Party[]): Palette {
	const own = parties.flatMap(({ slot, colours }) =>
		colours ? [[partyColour(slot), colours[theme]] as const] : []
	);
	return own.length === 0 ? PALETTES[theme] : { ...PALETTES[theme], ...Object.fromEntries(own) };
}
