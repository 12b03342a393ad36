/** The site's data, in the page itself: a page opened from a disk can fetch nothing. */
import type { FetchJson } from '$lib/state/layer-files.svelte.ts';

const texts = import.meta.glob<string>(
	[
		'../../static/geo/*.{json,geojson}',
		'../../static/geo/basemap/*.{topojson,geojson}',
		'../../static/geo/basemap/world/world.topojson',
		'!../../static/geo/basemap/countries.geojson',
		'!../../static/geo/basemap/world.topojson',
		// Every day is computed here; these are for who downloads them, or does not compute.
		'!../../static/geo/{control,frontline}.geojson',
		'!../../static/geo/opening-day.json'
	],
	{ query: '?raw', import: 'default', eager: true }
);

function textOf(path: string): string | null {
	return texts[`../../static/geo/${path}`] ?? null;
}

/** A file of `static/geo`, parsed. */
export const readEmbedded: FetchJson = (path) => {
	const text = textOf(path);
	if (text === null) return Promise.reject(new Error(`${path} is not in this file.`));
	return new Promise((resolve) => {
		resolve(JSON.parse(text));
	});
};

/** The same in the form of `fetch`, for who loads by address. */
export function fetchEmbedded(address: string): Promise<Response> {
	const text = textOf(address.replace(/^\/?geo\//, ''));
	return Promise.resolve(new Response(text, { status: text === null ? 404 : 200 }));
}

/**
 * An address under which a worker of this page can read a file: the text itself, since a worker of
 * a page from a disk can fetch nothing else.
 */
export function addressOf(path: string): string {
	return `data:application/json,${encodeURIComponent(textOf(path) ?? 'null')}`;
}
