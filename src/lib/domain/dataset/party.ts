import type { Words } from './words.ts';

/** Names one of those who may hold ground, as the tables spell it. */
export type PartyId = string;

/** Never the id of a party: what nobody holds for certain, what nobody speaks of, and anybody. */
export const CONTESTED = 'contested';
export const UNKNOWN = 'unknown';
export const ANYBODY = '*';
export const RESERVED_IDS: readonly string[] = [CONTESTED, UNKNOWN, ANYBODY];

/** A party, or `contested`. */
export type Controller = string;

/** Parties that have a colour and a pattern of their own. */
export const MOST_PARTIES = 12;

/** Those who may hold ground, as the map tells them apart. */
export interface Party {
	id: PartyId;
	/** As legends and sentences say it. */
	names: Words;
	/** In full, where that says more; absent where it does not. */
	fullNames?: Words;
	/** Of its sources and places; the name where there is no such word. */
	adjective: Words;
	/**
	 * Who acts or speaks for it in the events, spelt as there, besides its own name and the sources on
	 * its side. Pages do not carry them.
	 */
	voices?: readonly string[];
	/** "Forces are", not "a force is". */
	isPlural?: boolean;
	/** Which of the twelve colours and patterns is its, 0 to 11. */
	slot: number;
	/** In place of that colour, where a page that shows the map chose others; the pattern stays. */
	colours?: Readonly<Record<'light' | 'dark', string>>;
	/** Beside colour and pattern, where both may fail. */
	letter: string;
	/** Whose side it is on, where several fight together. */
	bloc: string | null;
}
