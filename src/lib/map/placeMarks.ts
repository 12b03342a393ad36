import type { Controller } from '../domain/model/report.ts';
import type { ColourToken } from './colours.ts';

/** A small mark in the square of the event marks (20 units), drawn at `scale`. */
interface SmallMark {
	path: string;
	colour: ColourToken;
	scale: number;
}

const DISC = 'M10 2A8 8 0 1 1 10 18A8 8 0 1 1 10 2Z';
const RING = `${DISC}M10 6.5A3.5 3.5 0 1 0 10 13.5A3.5 3.5 0 1 0 10 6.5Z`;

/** Who holds a settlement that day; by shape as well as by colour. */
export const STATUS_MARKS: Readonly<Record<Controller | 'unknown', SmallMark>> = {
	ukraine: { path: DISC, colour: 'ukraine', scale: 0.38 },
	russia: { path: 'M3 3H17V17H3Z', colour: 'russia', scale: 0.36 },
	contested: { path: 'M10 1L19 10L10 19L1 10Z', colour: 'inkSoft', scale: 0.46 },
	unknown: { path: RING, colour: 'inkSoft', scale: 0.36 }
};

/** Towns, places of the story, and sites such as the talks' or an airport. */
export const PLACE_MARKS: Readonly<Record<'town' | 'story' | 'site' | 'none', SmallMark>> = {
	town: { path: DISC, colour: 'inkSoft', scale: 0.3 },
	story: { path: DISC, colour: 'ink', scale: 0.44 },
	site: { path: RING, colour: 'accent', scale: 0.6 },
	/** Where another mark already stands. */
	none: { path: 'M10 10Z', colour: 'ink', scale: 0.3 }
};
