import type { Theme } from '../domain/view/mapModel.ts';
import { PARTY_COLOURS, type PartyColour } from './partyColours.ts';

/**
 * The map's palette, once. MapLibre and exported pictures need plain values, the page needs
 * custom properties: `cssVariable` names the property that src/app.css keeps equal (a test
 * compares them).
 */
interface Ground {
	paper: string;
	panel: string;
	ink: string;
	inkSoft: string;
	rule: string;
	land: string;
	water: string;
	/** Names of seas and rivers, readable on water and on land. */
	waterInk: string;
	river: string;
	border: string;
	oblast: string;
	front: string;
	/** Under the front line, and around names and marks. */
	casing: string;
	accent: string;
	selected: string;
	markGround: string;
	markDiplomacy: string;
	markAid: string;
	markStrike: string;
	markStatement: string;
}
/** The page's and the map's own colours, and those of the parties by slot. */
export type Palette = Ground & Record<PartyColour, string>;
export type ColourToken = keyof Palette;

const LIGHT: Palette = {
	...PARTY_COLOURS.light,
	paper: '#FBF8F3',
	panel: '#FFFFFF',
	ink: '#1F1B16',
	inkSoft: '#5C554B',
	rule: '#DDD6CA',
	land: '#F4EFE6',
	water: '#D6E4EA',
	waterInk: '#3B6075',
	river: '#B4CCD7',
	border: '#8F8677',
	oblast: '#C9C0B1',
	front: '#1F1B16',
	casing: '#FFFFFF',
	accent: '#0F6E78',
	selected: '#B7791F',
	markGround: '#4B3B2F',
	markDiplomacy: '#0F6E78',
	markAid: '#4A661B',
	markStrike: '#8E2F5F',
	markStatement: '#565192'
};

const DARK: Palette = {
	...PARTY_COLOURS.dark,
	paper: '#15171A',
	panel: '#1D2024',
	ink: '#F0ECE4',
	inkSoft: '#B3ACA0',
	rule: '#34383D',
	land: '#24282C',
	water: '#1A2A33',
	waterInk: '#8DB3C6',
	river: '#2E4A58',
	border: '#8A8478',
	oblast: '#454A4F',
	front: '#F0ECE4',
	casing: '#000000',
	accent: '#5FC3CE',
	selected: '#F0B95A',
	markGround: '#DCC7AE',
	markDiplomacy: '#5FC3CE',
	markAid: '#A9C46C',
	markStrike: '#E58BB5',
	markStatement: '#B3ADEB'
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };
export const COLOUR_TOKENS = Object.keys(LIGHT) as ColourToken[];

/** Opacity of the fill of held areas; the pattern comes on top. */
export const AREA_OPACITY = 0.27;
/** The same within the band, where nobody holds the ground for certain. */
export const BAND_OPACITY = 0.14;

/** Opacity of ground that changed hands between two compared days. */
export const CHANGED_OPACITY = 0.5;

/** `inkSoft` -> `--ink-soft`, `party-0` -> `--party-0`. */
export function cssVariable(token: ColourToken): string {
	return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
