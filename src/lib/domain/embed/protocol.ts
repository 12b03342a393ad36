/**
 * What an embedded map and the page around it say to each other, version 1. The messages are
 * documented in docs/embed.md by the JSON Schema of these schemas; a test keeps the two equal.
 */
import * as v from 'valibot';
import { KNOWN_BY } from '../control/types.ts';

const PROTOCOL_VERSION = 1;

/** No text in a message is longer. */
const LONGEST_TEXT = 500;
const MOST_MEMBERS = 12;

const version = v.literal(PROTOCOL_VERSION);
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const id = v.optional(v.union([v.pipe(v.string(), v.maxLength(100)), v.number()]));

/** What the page around may ask for. @param lenses ids of the dataset's lenses */
export const commandSchema = (lenses: readonly string[]) =>
	v.variant('type', [
		v.strictObject({ salient: version, id, type: v.literal('setDay'), day: text }),
		v.strictObject({ salient: version, id, type: v.literal('select'), event: v.nullable(text) }),
		v.strictObject({
			salient: version,
			id,
			type: v.literal('setLens'),
			lens: v.picklist(lenses),
			known: v.optional(v.picklist(KNOWN_BY))
		}),
		v.strictObject({ salient: version, id, type: v.literal('play') }),
		v.strictObject({ salient: version, id, type: v.literal('pause') }),
		v.strictObject({ salient: version, id, type: v.literal('getState') })
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
export type ReadCommand = { ok: true; command: Command } | { ok: false; reason: DropReason };

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
	return parsed.success ? { ok: true, command: parsed.output } : drop('malformed');
}

function drop(reason: DropReason): ReadCommand {
	return { ok: false, reason };
}
