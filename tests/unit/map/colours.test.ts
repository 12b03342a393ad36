import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { MOST_PARTIES } from '../../../src/lib/domain/dataset/party.ts';
import {
	COLOUR_TOKENS,
	cssVariable,
	PALETTES,
	type ColourToken,
	type Palette
} from '../../../src/lib/map/colours.ts';
import { partyColour } from '../../../src/lib/map/partyColours.ts';

const SLOTS = Array.from({ length: MOST_PARTIES }, (_, slot) => slot);

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
	...SLOTS.map((slot): [ColourToken, ColourToken] => [partyColour(slot), 'land']),
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
		expect(wcagContrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it.each(GRAPHICS)('draws %s on %s visibly', (graphic, ground) => {
		expect(wcagContrast(palette[graphic], palette[ground])).toBeGreaterThanOrEqual(3);
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
