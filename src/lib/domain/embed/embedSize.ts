/**
 * How tall an embedded map wants to be for its width. The same rule as in static/embed.js, which
 * reserves the room before anything has loaded, so that nothing in the article moves.
 */

export const EMBED_UIS = ['full', 'map', 'static'] as const;
/** `full`: title, map, timeline, source; `map`: map and source; `static`: a still picture. */
export type EmbedUi = (typeof EMBED_UIS)[number];

/** Height of what stands around the map, pixels at the usual font size. */
export const CHROME_HEIGHT: Readonly<Record<EmbedUi, number>> = { full: 132, map: 28, static: 60 };

const SHORTEST_MAP = 180;
const TALLEST_MAP = 640;
const MAP_SHAPE = 0.66;

/** Of the map alone, pixels. */
export function mapHeight(width: number): number {
	return Math.round(Math.min(TALLEST_MAP, Math.max(SHORTEST_MAP, width * MAP_SHAPE)));
}

/** Of the whole embed, as CSS inside a box that is a container of inline size. */
export function embedHeightCss(ui: EmbedUi): string {
	const map = `clamp(${String(SHORTEST_MAP)}px,${String(MAP_SHAPE * 100)}cqi,${String(TALLEST_MAP)}px)`;
	return `calc(${map} + ${String(CHROME_HEIGHT[ui])}px)`;
}

/** Of the whole embed, pixels. */
export function embedHeight(width: number, ui: EmbedUi): number {
	return mapHeight(width) + CHROME_HEIGHT[ui];
}
