import { cssVariable, PALETTES, type ColourToken } from '../colours.ts';
import type { Theme } from '../../domain/view/mapModel.ts';

/** `auto` follows the page's custom properties; the others carry their colours with them. */
export type StaticTheme = Theme | 'auto';
export type Paint = (token: ColourToken) => string;

/** A colour as an SVG presentation attribute takes it. */
export function paintFor(theme: StaticTheme): Paint {
	if (theme !== 'auto') return (token) => PALETTES[theme][token];
	return (token) => `var(${cssVariable(token)},${PALETTES.light[token]})`;
}
