/**
 * How an embedded map looks in somebody else's page: words of that page's own around it, and what
 * of ours stands beside them. Untrusted text, as all of the query: what makes no sense is refused
 * one by one, with the reason.
 */
import { parseColour } from '../colour/colour.ts';
import { MOST_PARTIES } from '../dataset/party.ts';
import { UNITS, type Units } from '../model/miles.ts';
import type { Bounds } from '../dataset/theatre.ts';

/** What can be left out, each by itself. Sources stay. */
export const HIDEABLE = ['title', 'timeline', 'legend'] as const;
export type HideablePart = (typeof HIDEABLE)[number];

/** Words of the page around. */
export const OWN_WORDS = ['headline', 'standfirst', 'credit'] as const;
export type OwnWords = (typeof OWN_WORDS)[number];

/** Characters of each, at most. */
export const LONGEST_WORDS: Readonly<Record<OwnWords, number>> = {
	headline: 120,
	standfirst: 300,
	credit: 120
};

/** A colour, `#rrggbb`, that a party is to have. */
export interface ColourOfParty {
	party: string;
	colour: string;
}

/** One that it does not get: it keeps the usual one. */
export interface RefusedColour extends ColourOfParty {
	/** `faint`: on land; `like-lines`: too like land, lines or contested ground. */
	reason: 'no-such-party' | 'faint' | 'like-lines' | 'like-party';
	/** The party that it is too like. */
	other?: string;
}

/** Words are empty where there are none of the page's own. */
export interface EmbedLooks extends Readonly<Record<OwnWords, string>> {
	hides: readonly HideablePart[];
	/** What the map opens on, degrees; null: as it opens by itself. */
	bounds: Bounds | null;
	/** `#rrggbb`, of links and controls; null: the usual one. */
	accent: string | null;
	/** Not yet held against the map and its parties. */
	colours: readonly ColourOfParty[];
	/** Of areas, lengths and the scale; null: kilometres, and both on the scale. */
	units: Units | null;
	/** A family that the reader's device has, before ours; empty: ours. */
	font: string;
}

export const USUAL_LOOKS: EmbedLooks = {
	headline: '',
	standfirst: '',
	credit: '',
	hides: [],
	bounds: null,
	accent: null,
	colours: [],
	units: null,
	font: ''
};

/** Why a look is refused. */
export type LookReason =
	| 'too-long'
	| 'not-plain-text'
	| 'not-bounds'
	| 'not-a-colour'
	| 'not-colours'
	| 'not-units'
	| 'not-a-font';

/** What a text stands for, or why it stands for nothing. */
export type LookRead = { looks: Partial<EmbedLooks> } | { reason: LookReason };

/** Characters that are no text: controls, and what turns the direction of what follows. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

function readWords(name: OwnWords, text: string): LookRead {
	const words = text.replaceAll(/\s+/g, ' ').trim();
	if (NOT_TEXT.test(words)) return { reason: 'not-plain-text' };
	if (words.length > LONGEST_WORDS[name]) return { reason: 'too-long' };
	return { looks: { [name]: words } };
}

const DEGREES = /^-?\d{1,3}(\.\d{1,12})?$/;

/** `34.5,50.9,36,51.6`: west, south, east, north. */
function readBounds(text: string): LookRead {
	const parts = text.split(',').map((part) => part.trim());
	if (parts.length !== 4 || !parts.every((part) => DEGREES.test(part)))
		return { reason: 'not-bounds' };
	const bounds = parts.map(Number) as [number, number, number, number];
	const [west, south, east, north] = bounds;
	const isOnEarth = west >= -180 && east <= 180 && south >= -85 && north <= 85;
	return isOnEarth && west < east && south < north
		? { looks: { bounds } }
		: { reason: 'not-bounds' };
}

function readAccent(text: string): LookRead {
	const accent = parseColour(text);
	return accent === null ? { reason: 'not-a-colour' } : { looks: { accent } };
}

const PARTY = /^[\w-]{1,100}$/;

/** `one:1f77b4,other:d62728`. */
function readColours(text: string): LookRead {
	const parts = text.split(',').map((part) => part.trim().split(':'));
	const colours = parts.flatMap(([party = '', hex = '', ...more]): ColourOfParty[] => {
		const colour = parseColour(hex);
		return PARTY.test(party) && colour !== null && more.length === 0 ? [{ party, colour }] : [];
	});
	const isWhole = colours.length === parts.length && parts.length <= MOST_PARTIES;
	const isOnce = new Set(colours.map(({ party }) => party)).size === colours.length;
	return isWhole && isOnce ? { looks: { colours } } : { reason: 'not-colours' };
}

function readUnits(text: string): LookRead {
	const units = UNITS.find((name) => name === text);
	return units === undefined ? { reason: 'not-units' } : { looks: { units } };
}

/** Nothing that could end a name in a style sheet, or begin anything else. */
const FONT = /^\p{L}[\p{L}\p{N} -]{0,49}$/u;

function readFont(text: string): LookRead {
	const font = text.trim();
	return FONT.test(font) ? { looks: { font } } : { reason: 'not-a-font' };
}

const READERS: Readonly<Record<string, (text: string) => LookRead>> = {
	headline: (text) => readWords('headline', text),
	standfirst: (text) => readWords('standfirst', text),
	credit: (text) => readWords('credit', text),
	bounds: readBounds,
	accent: readAccent,
	colours: readColours,
	units: readUnits,
	font: readFont
};

/** The look that a parameter of that name asks for; null where no look is called so. */
export function readLook(name: string, text: string): LookRead | null {
	return Object.hasOwn(READERS, name) ? (READERS[name]?.(text) ?? null) : null;
}

/** Without words of a page around: where there is none, nobody stands by them. */
export function withoutOwnWords(looks: EmbedLooks): EmbedLooks {
	return { ...looks, headline: '', standfirst: '', credit: '' };
}

/** JavaScript writes what is next to nothing as `1e-12`, which is no number of degrees. */
function degreesText(degrees: number): string {
	return Math.abs(degrees) < 1e-6 ? degrees.toFixed(12) : String(degrees);
}

/** The parameters that `readLook` reads back, by their names, in a steady order. */
export function writeLooks(looks: EmbedLooks): [name: string, value: string][] {
	const told: [string, string][] = [
		['bounds', looks.bounds?.map(degreesText).join(',') ?? ''],
		...OWN_WORDS.map((name): [string, string] => [name, looks[name]]),
		['accent', looks.accent?.slice(1) ?? ''],
		['colours', looks.colours.map(({ party, colour }) => `${party}:${colour.slice(1)}`).join(',')],
		['units', looks.units ?? ''],
		['font', looks.font]
	];
	return told.filter(([, value]) => value !== '');
}

/** Parts to leave out, as `title,legend`; what is no part is in `others`. */
export function readHidden(text: string): { hides: HideablePart[]; others: string[] } {
	const names = text.split(',').map((name) => name.trim());
	const isPart = (name: string) => HIDEABLE.some((part) => part === name);
	return {
		hides: HIDEABLE.filter((part) => names.includes(part)),
		others: names.filter((name) => name !== '' && !isPart(name))
	};
}
