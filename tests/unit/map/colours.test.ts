import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	COLOUR_TOKENS,
	cssVariable,
	PALETTES,
	type ColourToken,
	type Palette
} from '../../../src/lib/map/colours.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const TEXT: [ColourToken, ColourToken][] = [
	['ink', 'paper'],
	['ink', 'panel'],
	['ink', 'land'],
	['inkSoft', 'paper'],
	['inkSoft', 'panel'],
	['inkSoft', 'land'],
	['waterInk', 'water'],
	['waterInk', 'land'],
	['accent', 'panel']
];
const GRAPHICS: [ColourToken, ColourToken][] = [
	['border', 'land'],
	['ukraine', 'land'],
	['russia', 'land'],
	['front', 'land'],
	['front', 'casing'],
	['accent', 'land'],
	['selected', 'panel'],
	['markGround', 'land'],
	['markDiplomacy', 'land'],
	['markAid', 'land'],
	['markStrike', 'land'],
	['markStatement', 'land']
];

describe.each(Object.entries(PALETTES))('the %s palette', (theme, palette: Palette) => {
	it.each(TEXT)('sets %s on %s readably', (text, ground) => {
		expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(GRAPHICS)('draws %s on %s visibly', (graphic, ground) => {
		expect(contrast(palette[graphic], palette[ground])).toBeGreaterThanOrEqual(3);
	});

	it("is the page's own", () => {
		const css = readFileSync(join(import.meta.dirname, '../../../src/app.css'), 'utf8');
		for (const token of COLOUR_TOKENS) {
			const values = [...css.matchAll(new RegExp(`${cssVariable(token)}:\\s*(#\\w+);`, 'g'))];
			const found = values.map(([, value]) => value?.toUpperCase());
			expect(found, `${cssVariable(token)} in ${theme}`).toContain(palette[token]);
		}
	});
});
