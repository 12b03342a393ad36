import { CONTESTED, UNKNOWN } from '../domain/dataset/party.ts';
import type { ColourToken } from './colours.ts';
import { partyColour } from './partyColours.ts';

/** A small mark in the square of the event marks (20 units), drawn at `scale`. */
export interface SmallMark {
	path: string;
	colour: ColourToken;
	scale: number;
}

const DISC = 'M10 2A8 8 0 1 1 10 18A8 8 0 1 1 10 2Z';
const RING = `${DISC}M10 6.5A3.5 3.5 0 1 0 10 13.5A3.5 3.5 0 1 0 10 6.5Z`;

/** Shapes of the parties by slot: none is a diamond, which what is contested has, or a ring. */
const PARTY_SHAPES: readonly (readonly [path: string, scale: number])[] = [
	[DISC, 0.38],
	['M3 3H17V17H3Z', 0.36],
	['M10 2L19 17.5H1Z', 0.42],
	['M10 18L1 2.5H19Z', 0.42],
	['M7 1H13V7H19V13H13V19H7V13H1V7H7Z', 0.42],
	['M10 1L18.6 7.2L15.3 17.3H4.7L1.4 7.2Z', 0.42],
	['M10 0L12.6 6.9L20 7.2L14.2 11.9L16.2 19L10 14.9L3.8 19L5.8 11.9L0 7.2L7.4 6.9Z', 0.5],
	['M1 6.5H19V13.5H1Z', 0.42],
	['M6.5 1H13.5V19H6.5Z', 0.42],
	['M4.5 1L10 6.5L15.5 1L19 4.5L13.5 10L19 15.5L15.5 19L10 13.5L4.5 19L1 15.5L6.5 10L1 4.5Z', 0.42],
	['M1 15A9 9 0 0 1 19 15Z', 0.46],
	['M5.5 2H14.5L19 10L14.5 18H5.5L1 10Z', 0.42]
];

/** Who holds a settlement that day, by look: by shape as well as by colour. */
export const STATUS_MARKS: ReadonlyMap<string, SmallMark> = new Map<string, SmallMark>([
	...PARTY_SHAPES.map(([path, scale], slot): [string, SmallMark] => [
		partyColour(slot),
		{ path, scale, colour: partyColour(slot) }
	]),
	[CONTESTED, { path: 'M10 1L19 10L10 19L1 10Z', colour: 'inkSoft', scale: 0.46 }],
	[UNKNOWN, { path: RING, colour: 'inkSoft', scale: 0.36 }]
]);

/** The mark of a look as it stands in a property. */
export function statusMark(look: unknown): SmallMark {
	const found = typeof look === 'string' ? STATUS_MARKS.get(look) : undefined;
	return found ?? { path: RING, colour: 'inkSoft', scale: 0.36 };
}

/** Towns, places of the story, and sites such as the talks' or an airport. */
export const PLACE_MARKS: Readonly<Record<'town' | 'story' | 'site' | 'none', SmallMark>> = {
	town: { path: DISC, colour: 'inkSoft', scale: 0.3 },
	story: { path: DISC, colour: 'ink', scale: 0.44 },
	site: { path: RING, colour: 'accent', scale: 0.6 },
	/** Where another mark already stands. */
	none: { path: 'M10 10Z', colour: 'ink', scale: 0.3 }
};
