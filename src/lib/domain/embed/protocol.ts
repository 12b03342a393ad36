/**
 * What an embedded map and the page around it say to each other, version 1. The messages are
 * documented in docs/embed.md by the JSON Schema of these schemas; a test keeps the two equal.
 */
import * as v from 'valibot';
import { KNOWN_BY } from '../control/types.ts';
import { EMBED_LANGUAGES } from './languages.ts';
import { PROBLEMS } from './problems.ts';

const PROTOCOL_VERSION = 1;

/** No text in a message is longer. */
const LONGEST_TEXT = 500;
const MOST_MEMBERS = 12;

const THEMES = ['auto', 'light', 'dark'] as const;

const version = v.literal(PROTOCOL_VERSION);
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.optional(v.union([v.pipe(v.string(), v.maxLength(100)), v.number()]));

/** Degrees and zoom levels that a map can look at. */
const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(22));
/** Whether the map flies there, or is there at once. */
const fly = v.optional(v.boolean());

/** What every order may have beside its own. */
const about = {
	salient: version,
	id,
	/** Milliseconds since 1970: whoever asked waits no longer than until then. */
	expires: v.optional(v.number())
};

/** Parameters that can be asked for anew, their text as in the address; empty: as usual. */
export const LOOKS_TO_ORDER = [
	'headline',
	'standfirst',
	'credit',
	'accent',
	'colours',
	'units',
	'font',
	'hide',
	'acts',
	'says',
	'ui',
	'scroll'
] as const;

/** What the page around may ask for. @param lenses ids of the dataset's lenses */
export const commandSchema = (lenses: readonly string[]) =>
	v.variant('type', [
		v.strictObject({ ...about, type: v.literal('setDay'), day: text }),
		v.strictObject({ ...about, type: v.literal('select'), event: v.nullable(text), fly }),
		v.strictObject({
			...about,
			type: v.literal('setLens'),
			lens: v.picklist(lenses),
			known: v.optional(v.picklist(KNOWN_BY))
		}),
		v.strictObject({ ...about, type: v.literal('setView'), fly }),
		v.strictObject({
			...about,
			type: v.literal('setView'),
			lat: latitude,
			lon: longitude,
			zoom,
			fly
		}),
		v.strictObject({
			...about,
			type: v.literal('setView'),
			west: longitude,
			south: latitude,
			east: longitude,
			north: latitude,
			fly
		}),
		v.strictObject({ ...about, type: v.literal('setLayers'), layers: text }),
		v.strictObject({ ...about, type: v.literal('setTheme'), theme: v.picklist(THEMES) }),
		v.strictObject({
			...about,
			type: v.literal('setLanguage'),
			lang: v.picklist(['auto', ...EMBED_LANGUAGES])
		}),
		v.strictObject({ ...about, type: v.literal('setClaim'), claim: v.nullable(text) }),
		v.strictObject({ ...about, type: v.literal('setCompare'), day: v.nullable(text) }),
		v.strictObject({
			...about,
			type: v.literal('setLooks'),
			...v.entriesFromList(LOOKS_TO_ORDER, v.optional(text))
		}),
		v.strictObject({ ...about, type: v.literal('play') }),
		v.strictObject({ ...about, type: v.literal('pause') }),
		v.strictObject({ ...about, type: v.literal('getState') })
	]);
export type Command = v.InferOutput<ReturnType<typeof commandSchema>>;

/** What the map shows, as `getState` and every acknowledgement tell it. */
export const embedStateSchema = (lenses: readonly string[]) =>
	v.strictObject({
		day: v.string(),
		event: v.nullable(v.string()),
		lens: v.picklist(lenses),
		known: v.picklist(KNOWN_BY),
		playing: v.boolean(),
		/** As the parameter `view`; empty: the whole front. */
		view: v.string(),
		/** As the parameter `layers`; empty: all of them. */
		layers: v.string(),
		theme: v.picklist(THEMES),
		lang: v.picklist(['auto', ...EMBED_LANGUAGES]),
		claim: v.nullable(v.string()),
		/** The other day of a comparison. */
		compare: v.nullable(v.string()),
		/** What `setLooks` asks for, as the parameters of an address; empty: all as usual. */
		looks: v.string(),
		/** The pinned edition; null where the map follows the newest data. */
		edition: v.nullable(v.string()),
		/** Messages that were dropped: of other origins or versions, too large, or malformed. */
		dropped: v.number()
	});
export type EmbedState = v.InferOutput<ReturnType<typeof embedStateSchema>>;

/** What the map announces, and answers. */
export const announcementSchema = (lenses: readonly string[]) =>
	v.variant('type', [
		v.strictObject({ salient: version, type: v.literal('ready'), day: v.string() }),
		v.strictObject({ salient: version, type: v.literal('height'), height: v.number() }),
		v.strictObject({ salient: version, type: v.literal('day'), day: v.string() }),
		v.strictObject({ salient: version, type: v.literal('select'), event: v.nullable(v.string()) }),
		v.strictObject({ salient: version, type: v.literal('error'), problem: v.string() }),
		v.strictObject({
			salient: version,
			type: v.literal('ack'),
			id,
			ok: v.literal(true),
			state: embedStateSchema(lenses)
		}),
		v.strictObject({
			salient: version,
			type: v.literal('ack'),
			id,
			ok: v.literal(false),
			problem: v.string()
		})
	]);
export type Announcement = v.InferOutput<ReturnType<typeof announcementSchema>>;

/** Why a message is dropped. `foreign`: it is not of this protocol at all. */
export type DropReason = 'foreign' | 'version' | 'oversized' | 'malformed';
/** @property refused the id of an order that makes no sense, and why: it is owed an answer */
export type ReadCommand =
	| { ok: true; command: Command }
	| { ok: false; reason: DropReason; refused?: { id: string | number; problem: string } };

/** Reads the data of a message, which may be anything. Never throws. */
export function readCommand(data: unknown, lenses: readonly string[]): ReadCommand {
	if (typeof data !== 'object' || data === null || !('salient' in data)) return drop('foreign');
	if (data.salient !== PROTOCOL_VERSION) return drop('version');
	const members = Object.values(data);
	const isLong = (member: unknown) =>
		(typeof member === 'string' && member.length > LONGEST_TEXT) ||
		(typeof member === 'object' && member !== null);
	if (members.length > MOST_MEMBERS || members.some(isLong)) return drop('oversized');
	const parsed = v.safeParse(commandSchema(lenses), data);
	if (parsed.success) return { ok: true, command: parsed.output };
	const asked = v.safeParse(v.object({ id: v.nonOptional(id), type: text }), data);
	if (!asked.success) return drop('malformed');
	const problem = ORDERS.includes(asked.output.type)
		? PROBLEMS.malformed(asked.output.type, v.getDotPath(parsed.issues[0]))
		: PROBLEMS.noSuchOrder(asked.output.type);
	return { ...drop('malformed'), refused: { id: asked.output.id, problem } };
}

/** What there is to ask for. */
const ORDERS: readonly string[] = [
	...['setDay', 'select', 'setLens', 'setView', 'setLayers', 'setTheme', 'setLanguage'],
	...['setClaim', 'setCompare', 'setLooks', 'play', 'pause', 'getState']
];

function drop(reason: DropReason): { ok: false; reason: DropReason } {
	return { ok: false, reason };
}
