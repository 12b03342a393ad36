import type { EventKind } from '../domain/model/event.ts';
import type { ColourToken } from './colours.ts';

/** The groups the legend names. Shape and colour both tell them apart. */
export const EVENT_GROUPS = ['ground', 'strike', 'diplomacy', 'aid', 'statement'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

/** Side of the square in which the paths below are drawn. */
export const MARK_SIZE = 20;

interface EventMark {
	group: EventGroup;
	/** Names its image in MapLibre; kinds of equal shape share it. */
	shape: string;
	/** SVG path data in a square of `MARK_SIZE`, to be filled by the even-odd rule. */
	path: string;
}

const CIRCLE = 'M10 3.5A6.5 6.5 0 1 1 10 16.5A6.5 6.5 0 1 1 10 3.5Z';
const DIAMOND = 'M10 2L18 10L10 18L2 10Z';

/** What an event of each kind looks like, on the map, in the list and in the legend. */
export const EVENT_MARKS: Readonly<Record<EventKind, EventMark>> = {
	advance: { group: 'ground', shape: 'advance', path: 'M10 3L18 16.5H2Z' },
	withdrawal: { group: 'ground', shape: 'withdrawal', path: 'M10 17L2 3.5H18Z' },
	'ground-combat': {
		group: 'ground',
		shape: 'combat',
		path: 'M5.5 2.5L10 7L14.5 2.5L17.5 5.5L13 10L17.5 14.5L14.5 17.5L10 13L5.5 17.5L2.5 14.5L7 10L2.5 5.5Z'
	},
	strike: {
		group: 'strike',
		shape: 'strike',
		path: 'M10 1L12.2 7.8L19 10L12.2 12.2L10 19L7.8 12.2L1 10L7.8 7.8Z'
	},
	diplomacy: { group: 'diplomacy', shape: 'diplomacy', path: CIRCLE },
	visit: {
		group: 'diplomacy',
		shape: 'visit',
		path: `${CIRCLE}M10 7A3 3 0 1 0 10 13A3 3 0 1 0 10 7Z`
	},
	'military-aid': { group: 'aid', shape: 'aid', path: 'M4 4H16V16H4Z' },
	statement: { group: 'statement', shape: 'statement', path: DIAMOND },
	prisoners: { group: 'statement', shape: 'prisoners', path: `${DIAMOND}M6.5 9V11H13.5V9Z` },
	precedent: {
		group: 'statement',
		shape: 'precedent',
		path: `${DIAMOND}M10 6.5L6.5 10L10 13.5L13.5 10Z`
	}
};

export const MARK_COLOURS: Readonly<Record<EventGroup, ColourToken>> = {
	ground: 'markGround',
	strike: 'markStrike',
	diplomacy: 'markDiplomacy',
	aid: 'markAid',
	statement: 'markStatement'
};

/** The mark of a kind as it stands in a GeoJSON property; an unknown kind looks like a statement. */
export function markOf(kind: unknown): EventMark {
	return typeof kind === 'string' && Object.hasOwn(EVENT_MARKS, kind)
		? EVENT_MARKS[kind as EventKind]
		: EVENT_MARKS.statement;
}

/** The line from a place to its mark, on its casing; pixels. */
export const LEADER_LINES = [
	{ width: 3, colour: 'casing' },
	{ width: 1, colour: 'inkSoft' }
] as const satisfies readonly { width: number; colour: ColourToken }[];
