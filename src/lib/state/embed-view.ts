/**
 * The query of `/embed`: everything that a link to the page can say, read by the same codec, under
 * its short or its long name, and what only an embedded map has. Untrusted text, as there: what
 * makes no sense is ignored one by one and named, the rest applies.
 */
import type { Dataset } from '../domain/dataset/dataset.ts';
import { isEditionId } from '../domain/editions/editionId.ts';
import { EMBED_UIS, type EmbedUi } from '../domain/embed/embedSize.ts';
import { parseOrigin } from '../domain/embed/origins.ts';
import type { Day } from '../domain/time/day.ts';
import { EMBED_LANGUAGES, type EmbedLanguage } from '../domain/embed/languages.ts';
import {
	readHidden,
	readLook,
	USUAL_LOOKS,
	writeLooks,
	type EmbedLooks,
	type LookReason
} from '../domain/embed/looks.ts';
import { THEME_CHOICES, type ThemeChoiceName } from './theme-choices.ts';
import { addIgnored, type Ignored } from './ignored.ts';
import { decodeView, encodeView, type StoryIndex, type ViewState } from './view-state.ts';

/** What an embedded map is told beyond what it shows. */
export interface EmbedOptions {
	theme: ThemeChoiceName;
	/** `auto`: the reader's own. */
	language: EmbedLanguage | 'auto';
	ui: EmbedUi;
	/** `cooperative`: the page around keeps scrolling. */
	scroll: 'cooperative' | 'free';
	autoplay: boolean;
	/** Who may be talked with; empty: announce to whoever listens, take orders from nobody. */
	origins: readonly string[];
	/** The pinned edition; null follows the newest data. */
	edition: string | null;
	/** The name that a pym parent gave this frame. */
	pymChild: string | null;
	/** The id of the dataset that is asked for; null: the page's own. */
	dataset: string | null;
	/** The claim to open with; in the page it is looked for once the claims are there. */
	claim: string | null;
	looks: EmbedLooks;
}

export const DEFAULT_EMBED: EmbedOptions = {
	theme: 'auto',
	language: 'auto',
	ui: 'full',
	scroll: 'cooperative',
	autoplay: false,
	origins: [],
	edition: null,
	pymChild: null,
	dataset: null,
	claim: null,
	looks: USUAL_LOOKS
};

/** A piece of the query that could not be used, for the console of whoever pasted the snippet. */
export interface EmbedIgnored {
	parameter: string;
	text: string;
	reason:
		| Ignored['reason']
		| LookReason
		| 'unknown-parameter'
		| 'not-a-choice'
		| 'not-an-origin'
		| 'not-an-edition';
}

interface Reading {
	view: ViewState;
	options: EmbedOptions;
	/** Whether the query names a day of the map: it then goes before what a claim brings. */
	namesDay: boolean;
	ignored: EmbedIgnored[];
}

/** Long names of the page's parameters, as attributes of the element use them. */
const LONG_NAMES: Readonly<Record<string, string>> = {
	day: 'd',
	event: 'e',
	view: 'v',
	layers: 'l',
	lens: 'lens',
	known: 'known',
	hide: 'hide',
	acts: 'acts',
	says: 'says',
	compare: 'compare'
};
const NAME = /^[\w-]{1,100}$/;

interface Parameter {
	/** The options that the text stands for; null where it stands for none. */
	decode(text: string): Partial<EmbedOptions> | null;
	reason: EmbedIgnored['reason'];
}

function choice<K extends 'theme' | 'language' | 'ui' | 'scroll'>(
	key: K,
	values: readonly EmbedOptions[K][]
): Parameter {
	return {
		decode(text) {
			const value = values.find((name) => name === text);
			return value === undefined ? null : { [key]: value };
		},
		reason: 'not-a-choice'
	};
}

const MOST_ORIGINS = 20;
const SWITCH: Readonly<Record<string, boolean>> = {
	'': true,
	'1': true,
	true: true,
	'0': false,
	false: false
};

const PARAMETERS: Readonly<Record<string, Parameter>> = {
	theme: choice('theme', THEME_CHOICES),
	language: choice('language', ['auto', ...EMBED_LANGUAGES]),
	lang: choice('language', ['auto', ...EMBED_LANGUAGES]),
	dataset: {
		decode: (text) => (NAME.test(text) ? { dataset: text } : null),
		reason: 'not-a-choice'
	},
	claim: {
		decode: (text) => (NAME.test(text) ? { claim: text } : null),
		reason: 'not-a-choice'
	},
	ui: choice('ui', EMBED_UIS),
	scroll: choice('scroll', ['cooperative', 'free']),
	autoplay: {
		decode: (text) => (Object.hasOwn(SWITCH, text) ? { autoplay: SWITCH[text] ?? false } : null),
		reason: 'not-a-choice'
	},
	edition: {
		decode: (text) => (isEditionId(text) ? { edition: text } : null),
		reason: 'not-an-edition'
	},
	childId: {
		decode: (text) => (/^[\w.:-]{1,100}$/.test(text) ? { pymChild: text } : null),
		reason: 'not-a-choice'
	}
};

/** What pym adds to the address, and is of no use here. */
const PASSED_OVER = ['initialWidth', 'parentTitle', 'parentUrl'];
const PAGE_NAMES = Object.values(LONG_NAMES);
const LONGEST_QUOTE = 40;

/** Reads the query of an embed. Never throws. Of a parameter given twice the first counts. */
export function decodeEmbed(query: URLSearchParams, story: StoryIndex): Reading {
	const forPage = new URLSearchParams();
	let options = DEFAULT_EMBED;
	const ignored: EmbedIgnored[] = [];
	const ignore = (parameter: string, text: string, reason: EmbedIgnored['reason']) =>
		addIgnored(ignored, { parameter, text: text.slice(0, LONGEST_QUOTE), reason });

	for (const name of new Set(query.keys())) {
		// The page speaks what the long name says, whichever stands first.
		if (name === 'lang' && query.has('language')) continue;
		const text = query.get(name) ?? '';
		const pageName = Object.hasOwn(LONG_NAMES, name) ? LONG_NAMES[name] : name;
		const look = readLook(name, text);
		if (look) {
			if ('reason' in look) ignore(name, text, look.reason);
			else options = withLooks(options, look.looks);
		} else if (name === 'hide') {
			const { hides, others } = readHidden(text);
			options = withLooks(options, { hides });
			// What is left is what of the facts to leave out, which the page knows too.
			const [first, ...more] = others;
			if (first !== undefined) forPage.set(name, first);
			for (const part of more) ignore(name, part, 'unknown-choice');
		} else if (pageName !== undefined && PAGE_NAMES.includes(pageName)) {
			if (!forPage.has(pageName)) forPage.set(pageName, text);
		} else if (name === 'origins') {
			const read = readOrigins(text);
			options = { ...options, origins: read.origins };
			for (const part of read.others) ignore(name, part, 'not-an-origin');
		} else if (Object.hasOwn(PARAMETERS, name)) {
			const parameter = PARAMETERS[name];
			const change = parameter?.decode(text);
			if (change) options = { ...options, ...change };
			else if (parameter) ignore(name, text, parameter.reason);
		} else if (!PASSED_OVER.includes(name))
			ignore(name.slice(0, LONGEST_QUOTE), text, 'unknown-parameter');
	}
	const page = decodeView(forPage, story);
	const namesDay = forPage.has('d') && page.ignored.every(({ parameter }) => parameter !== 'd');
	const view = { ...page.state, ...claimOf(options, story, namesDay ? page.state.day : null) };
	return { view, options, namesDay, ignored: [...page.ignored, ...ignored] };
}

/**
 * What an embed shows once it has found its claim, which takes the place of an event.
 * @param named the day to show with it; null: the claim's own
 */
function claimOf(
	{ claim }: EmbedOptions,
	story: StoryIndex,
	named: Day | null
): Partial<ViewState> {
	const day = claim === null ? null : (story.dayOfClaim?.(claim) ?? null);
	return day ? { claimId: claim, eventId: null, day: named ?? day } : {};
}

function withLooks(options: EmbedOptions, looks: Partial<EmbedLooks>): EmbedOptions {
	return { ...options, looks: { ...options.looks, ...looks } };
}

function readOrigins(text: string): { origins: string[]; others: string[] } {
	const parts = text.split(',').map((part) => part.trim());
	const named = parts.filter((part) => part !== '').slice(0, MOST_ORIGINS);
	return {
		origins: [...new Set(named.flatMap((part) => parseOrigin(part) ?? []))],
		others: named.filter((part) => parseOrigin(part) === null)
	};
}

/**
 * The parameters that `decodeEmbed` reads back, by their long names, in a steady order: those of
 * the snippet's element and of its frame's address.
 */
export function encodeEmbed(
	dataset: Dataset,
	view: ViewState,
	options: EmbedOptions
): [name: string, value: string][] {
	const page = encodeView(dataset, view, new URLSearchParams());
	const shown = Object.entries(LONG_NAMES).flatMap(([long, short]): [string, string][] => {
		// The day is always said, so that the snippet means the same when the map opens on another.
		const value = long === 'day' ? view.day : page.get(short);
		if (long === 'hide') return hidden(value, options.looks);
		return value === null ? [] : [[long, value]];
	});
	const { theme, language, ui, scroll, autoplay, origins, edition, pymChild } = options;
	const told: [string, string | null][] = [
		// It would take the place of the event.
		['claim', view.eventId === null ? view.claimId : null],
		['theme', theme === 'auto' ? null : theme],
		['language', language === 'auto' ? null : language],
		['ui', ui === 'full' ? null : ui],
		['scroll', scroll === 'cooperative' ? null : scroll],
		['autoplay', autoplay ? '1' : null],
		['origins', origins.length === 0 ? null : origins.join(',')],
		['edition', edition],
		['childId', pymChild]
	];
	return [
		...shown,
		...writeLooks(options.looks),
		...told.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]))
	];
}

function hidden(facts: string | null, { hides }: EmbedLooks): [string, string][] {
	const parts = [...(facts === null ? [] : [facts]), ...hides];
	return parts.length === 0 ? [] : [['hide', parts.join(',')]];
}
