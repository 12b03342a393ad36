/**
 * How tall an embedded map wants to be for its width. The same rule as in static/embed.js, which
 * reserves the room before anything has loaded, so that nothing in the article moves.
 */
import type { EmbedLooks, OwnWords } from './looks.ts';

export const EMBED_UIS = ['full', 'map', 'static'] as const;
/** `full`: title, map, timeline, source; `map`: map and source; `static`: a still picture. */
export type EmbedUi = (typeof EMBED_UIS)[number];

/** What stands around the map. */
export interface EmbedFrame extends Pick<EmbedLooks, 'hides' | OwnWords> {
	ui: EmbedUi;
}

/** Of what stands around the map, pixels at the usual font size. */
const TITLE_HEIGHT = 32;
const TIMELINE_HEIGHT = 72;
const SOURCE_HEIGHT = 28;
/** Of words of the page around, which break where they have to: by the count of their characters. */
const HEADLINE = { line: 22, character: 9, margin: TITLE_HEIGHT - 22 };
const SMALL = { line: 20, character: 7, margin: 0 };
/** Beside them. */
const SIDES = 20;

const SHORTEST_MAP = 180;
const TALLEST_MAP = 640;
const MAP_SHAPE = 0.66;

/** Of the map alone, pixels. */
export function mapHeight(width: number): number {
	return Math.round(Math.min(TALLEST_MAP, Math.max(SHORTEST_MAP, width * MAP_SHAPE)));
}

/** Whether the title is in sight. A reader who hears the page has it anyway. */
export function hasTitle({ ui, hides }: Pick<EmbedFrame, 'ui' | 'hides'>): boolean {
	return ui !== 'map' && !hides.includes('title');
}

export function hasTimeline({ ui, hides }: Pick<EmbedFrame, 'ui' | 'hides'>): boolean {
	return ui === 'full' && !hides.includes('timeline');
}

/**
 * Of what stands around the map, pixels at the usual font size.
 * @param width of the whole embed, pixels
 */
export function chromeHeight(frame: EmbedFrame, width: number): number {
	const { headline, standfirst, credit } = frame;
	const title = headline === '' ? TITLE_HEIGHT : wordsHeight(headline, width, HEADLINE);
	return (
		SOURCE_HEIGHT +
		(hasTitle(frame) ? title : 0) +
		(hasTimeline(frame) ? TIMELINE_HEIGHT : 0) +
		wordsHeight(standfirst, width, SMALL) +
		wordsHeight(credit, width, SMALL)
	);
}

/** Before their type is there nobody knows how wide they are. */
function wordsHeight(
	{ length }: string,
	width: number,
	{ line, character, margin }: typeof SMALL
): number {
	if (length === 0) return 0;
	return margin + line * Math.ceil((length * character) / Math.max(1, width - SIDES));
}

/**
 * Of the whole embed, as CSS inside a box that is a container of inline size.
 * @param width for which the words of the page around take their room, pixels
 */
export function embedHeightCss(frame: EmbedFrame, width: number): string {
	const map = `clamp(${String(SHORTEST_MAP)}px,${String(MAP_SHAPE * 100)}cqi,${String(TALLEST_MAP)}px)`;
	return `calc(${map} + ${String(chromeHeight(frame, width))}px)`;
}

/** Of the whole embed, pixels. */
export function embedHeight(width: number, frame: EmbedFrame): number {
	return mapHeight(width) + chromeHeight(frame, width);
}
