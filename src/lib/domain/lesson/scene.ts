import type { Lens } from '../control/types.ts';
import type { Problem } from '../model/problem.ts';
import type { Day } from '../time/day.ts';

/** A run of text. Never markup: whoever shows it, shows it as text. */
export type Inline =
	| { kind: 'text' | 'strong' | 'emphasis'; text: string }
	/** A number that was looked up or measured, not typed. */
	| { kind: 'figure'; text: string; value: number; name: string };

export type Block = { kind: 'paragraph'; text: Inline[] } | { kind: 'list'; items: Inline[][] };

/** What a class does with a scene before the answer is shown. */
export type Activity =
	| { kind: 'draw-front' }
	| { kind: 'place'; placeId: string }
	| { kind: 'share' }
	| { kind: 'order'; eventIds: string[] };

/** Degrees: west, south, east, north. */
export type SceneBounds = [number, number, number, number];

export interface Question {
	text: Block[];
	answer: Block[];
}

/** A picture beside the words of a scene; without a credit and words for it there is none. */
export interface ScenePicture {
	/** Names its file. */
	file: string;
	/** Who made it, and under which terms it is shown. */
	credit: string;
	/** What it shows, for those who cannot see it. */
	alt: string;
}

/** One step of a lesson: a state of the map, a headline, and what the speaker needs. */
export interface Scene {
	/** Names the scene in addresses; unique within its lesson. */
	slug: string;
	/** What has led to it before: addresses of scenes that it has taken in. */
	formerSlugs: string[];
	/** Where the scene begins in its file. */
	file: string;
	line: number;
	headline: string;
	day: Day;
	bounds: SceneBounds;
	layers: string[];
	lens: Lens;
	/** Events that stand out; where there are none, the scene shows all of its day. */
	eventIds: string[];
	/** Two places whose distance is drawn. */
	distance: [from: string, to: string] | null;
	activity: Activity | null;
	picture: ScenePicture | null;
	/** Another map of the site that the scene leads to, by the id of its dataset. */
	map: string | null;
	/** Whether the handout takes it in unless told otherwise. */
	print: boolean;
	/** Whether it is a step of the guide over the map. */
	guide: boolean;
	/** Whether it is a stop of the short path, for a lesson of 45 minutes. */
	path: boolean;
	body: Block[];
	notes: Block[];
	question: Question | null;
}

/** Scenes as far as they could be read, and everything that could not. */
export interface ReadLesson {
	scenes: Scene[];
	problems: Problem[];
}

/** What a scene may name. */
export interface LessonVocabulary {
	/** Whose reports may count, by id of the lens. */
	lenses: readonly string[];
	/** Layers of the map, by id. */
	layers: readonly string[];
	/** Named views. The first serves where a scene gives none. */
	views: Readonly<Record<string, SceneBounds>>;
	eventIds: ReadonlySet<string>;
	/** Places that have a position. */
	placeIds: ReadonlySet<string>;
	/** Maps of the site that this one leads to, by the ids of their datasets. */
	mapIds: ReadonlySet<string>;
	/** The day of a scene that gives none, and the days that can be shown. */
	defaultDay: Day;
	isDay: (day: Day) => boolean;
	/** Looks up a placeholder such as `front-length-km`; a sentence where it can't. */
	lookUp: (placeholder: string, scene: { day: Day; lens: Lens }) => LookedUp;
}

export type LookedUp = { ok: true; text: string; value: number } | { ok: false; reason: string };

/** Where the scene stands that an address names, by its own or a former slug; -1 where none does. */
export function sceneIndex(scenes: readonly Scene[], slug: string): number {
	const own = scenes.findIndex((scene) => scene.slug === slug);
	return own < 0 ? scenes.findIndex(({ formerSlugs }) => formerSlugs.includes(slug)) : own;
}

/** The most words a scene may have on screen, the headline included. */
export const WORDS_ON_SCREEN = 40;

/** Words of a scene as they stand on screen. */
export function wordsOnScreen({ headline, body }: Pick<Scene, 'headline' | 'body'>): number {
	return [headline, ...body.map(blockText)].join(' ').split(/\s+/).filter(Boolean).length;
}

/** A block as plain text. */
export function blockText(block: Block): string {
	const runs = block.kind === 'paragraph' ? [block.text] : block.items;
	return runs.map((run) => run.map(({ text }) => text).join('')).join(' ');
}
