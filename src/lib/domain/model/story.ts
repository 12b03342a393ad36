import type { Day } from '../time/day.ts';

/** The six layers of the story, in the order of the legend and of the place buttons. */
export const STORY_LAYERS = [
	'kursk',
	'sudzha',
	'pokrovsk',
	'toretsk',
	'jeddah',
	'poland-transit'
] as const;
export type StoryLayer = (typeof STORY_LAYERS)[number];

/** What the report of 12 March 2025 says, in our words. */
export interface Story {
	title: string;
	standfirst: string;
	/** How the report is cited; it has no publisher in our copy. */
	cite: string;
	date: Day;
	/** Paragraphs by layer; every layer has at least one. */
	says: Readonly<Record<StoryLayer, readonly string[]>>;
}
