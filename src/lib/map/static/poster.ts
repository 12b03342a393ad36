/** A picture that waits in the place of a map: follows the reader's theme by itself. */
import type { BasemapData } from '../basemap.ts';
import { overviewOf } from '../bounds.ts';
import type { Dataset } from '../../domain/dataset/dataset.ts';
import { COLOUR_TOKENS, cssVariable, PALETTES, type ColourToken } from '../colours.ts';
import type { MapModel, Theme } from '../../domain/view/mapModel.ts';
import { partyColour } from '../partyColours.ts';
import { renderStaticMap } from './staticMap.ts';

/** The shape of an embedded map, at a size between a phone's and a page's. */
const POSTER = { width: 480, height: 420 };

export function posterSvg(model: MapModel, basemap: BasemapData, title: string): string {
	const svg = renderStaticMap(model, basemap, {
		...POSTER,
		view: { bounds: overviewOf(model.dataset), padding: 12 },
		title,
		idPrefix: 'poster',
		credit: false,
		detail: 1
	});
	const [light, dark] = (['light', 'dark'] as const).map((theme) =>
		declarations(theme, model.dataset)
	);
	const style = `svg{${light}}@media(prefers-color-scheme:dark){svg{${dark}}}`;
	return svg.replace('>', `><style>${style}</style>`);
}

function declarations(theme: Theme, { parties }: Dataset): string {
	const own = new Set<ColourToken>(parties.map(({ slot }) => partyColour(slot)));
	const tokens = COLOUR_TOKENS.filter((token) => !token.startsWith('party-') || own.has(token));
	return tokens.map((token) => `${cssVariable(token)}:${PALETTES[theme][token]}`).join(';');
}
