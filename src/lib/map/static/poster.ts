/** A picture that waits in the place of a map: follows the reader's theme by itself. */
import type { BasemapData } from '../basemap.ts';
import { OVERVIEW_BOUNDS } from '../bounds.ts';
import { COLOUR_TOKENS, cssVariable, PALETTES } from '../colours.ts';
import type { MapModel, Theme } from '../../domain/view/mapModel.ts';
import { renderStaticMap } from './staticMap.ts';

/** The shape of an embedded map, at a size between a phone's and a page's. */
const POSTER = { width: 480, height: 420 };

export function posterSvg(model: MapModel, basemap: BasemapData, title: string): string {
	const svg = renderStaticMap(model, basemap, {
		...POSTER,
		view: { bounds: OVERVIEW_BOUNDS, padding: 12 },
		title,
		idPrefix: 'poster',
		credit: false,
		detail: 1
	});
	const style = `svg{${declarations('light')}}@media(prefers-color-scheme:dark){svg{${declarations('dark')}}}`;
	return svg.replace('>', `><style>${style}</style>`);
}

function declarations(theme: Theme): string {
	return COLOUR_TOKENS.map((token) => `${cssVariable(token)}:${PALETTES[theme][token]}`).join(';');
}
