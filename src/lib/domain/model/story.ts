import type { StoryLayerId } from '../dataset/layerSpec.ts';
import type { Day } from '../time/day.ts';

/** What the story says, in our words. */
export interface Story {
	title: string;
	standfirst: string;
	/** How the report is cited; it has no publisher in our copy. */
	cite: string;
	date: Day;
	/** Paragraphs by layer; every layer has at least one. */
	says: Readonly<Record<StoryLayerId, readonly string[]>>;
}
