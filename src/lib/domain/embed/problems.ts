/** What the page around an embedded map is told, in English like the protocol itself. */
import type { Period } from '../dataset/dataset.ts';

export const PROBLEMS = {
	noEdition: 'The edition that this map is pinned to could not be loaded.',
	program: 'Part of the map’s program could not be loaded.',
	background: 'The background of the map could not be loaded.',
	library: 'The map library could not be loaded.',
	files: (names: readonly string[]) => `Files of the map could not be loaded: ${names.join(', ')}.`,
	noSuchDay: ({ first, last }: Pick<Period, 'first' | 'last'>) =>
		`day must be a day from ${first} to ${last}.`,
	noSuchEvent: 'There is no event of that name.',
	noSuchClaim: 'There is no claim of that name that a map can show.',
	noClaims: 'The claims could not be loaded. Ask again.',
	noSuchLayer: (layers: readonly string[]) =>
		`layers must be all, none or some of ${layers.join(', ')}, joined by commas.`,
	notOriented: 'west must be less than east, and south less than north.',
	noSuchOrder: (type: string) => `There is no order "${type}".`,
	malformed: (type: string, member: string | null) =>
		member === null
			? `"${type}" is not understood as it was sent.`
			: `"${type}" is not understood: look at its member "${member}".`,
	tooLate: 'The time given for this order is over.',
	wantsNoMotion: 'The reader asked for less motion.'
} as const;
