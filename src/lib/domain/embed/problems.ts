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
	wantsNoMotion: 'The reader asked for less motion.'
} as const;
