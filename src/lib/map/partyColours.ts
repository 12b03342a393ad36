/** Names the colour of a party's slot. */
export type PartyColour =
	| 'party-0'
	| 'party-1'
	| 'party-2'
	| 'party-3'
	| 'party-4'
	| 'party-5'
	| 'party-6'
	| 'party-7'
	| 'party-8'
	| 'party-9'
	| 'party-10'
	| 'party-11';

/** @param slot 0 to 11, as the descriptor is checked for */
export function partyColour(slot: number): PartyColour {
	return `party-${slot}` as PartyColour;
}

/**
 * Light and dark by slot. A test holds them apart from the land, from each other and from the ink,
 * for those too who see no red or no green. Greys are left to what nobody holds.
 */
const BY_SLOT: readonly (readonly [light: string, dark: string])[] = [
	['#2B6CB0', '#6AA7E8'],
	['#B5533C', '#E0836B'],
	['#128383', '#A0DFE0'],
	['#642A39', '#B9505B'],
	['#976F0D', '#BF8E08'],
	['#38254D', '#8D6FA2'],
	['#443D7E', '#607CE0'],
	['#673310', '#B95321'],
	['#538B6E', '#35BA7F'],
	['#535C0B', '#CCF0B9'],
	['#6B83AC', '#AEC3F3'],
	['#8C506F', '#DD7DA3']
];

const inTheme = (theme: 0 | 1) =>
	Object.fromEntries(BY_SLOT.map((colours, slot) => [partyColour(slot), colours[theme]])) as Record<
		PartyColour,
		string
	>;

export const PARTY_COLOURS = { light: inTheme(0), dark: inTheme(1) } as const;
