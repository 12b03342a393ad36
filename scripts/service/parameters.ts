/** Parameters of the service. Untrusted text: what cannot be meant is refused in a sentence. */
import { Refusal } from './refusal.ts';

/** Longer than any shared link in a query. */
const LONGEST_ADDRESS = 8_000;
const WHOLE = /^\d{1,9}$/;

/** @throws Refusal where the address is longer than any that is meant */
export function queryOf({ url }: Request): URLSearchParams {
	if (url.length > LONGEST_ADDRESS) throw new Refusal(414, 'The address is too long.');
	return new URL(url).searchParams;
}

/** The shared link that is asked about. @throws Refusal where none is named */
export function linkIn(query: URLSearchParams): string {
	const link = query.get('url') ?? '';
	if (link === '') throw new Refusal(400, 'The parameter "url" has to name a link to a map.');
	return link;
}

/**
 * Pixels; null where the parameter is missing or empty.
 * @throws Refusal where it is no whole number from `least` to `most`
 */
export function pixelsIn(
	query: URLSearchParams,
	name: string,
	{ least, most }: { least: number; most: number }
): number | null {
	const text = query.get(name) ?? '';
	if (text === '') return null;
	const pixels = WHOLE.test(text) ? Number(text) : NaN;
	if (pixels >= least && pixels <= most) return pixels;
	const range = most === Infinity ? `${String(least)} up` : `${String(least)} to ${String(most)}`;
	throw new Refusal(400, `The parameter "${name}" has to be a whole number from ${range}.`);
}

/**
 * The first of the formats where none is asked for.
 * @throws Refusal with the status, where it is none of them
 */
export function formatIn<Format extends string>(
	query: URLSearchParams,
	formats: readonly [Format, ...Format[]],
	status: number
): Format {
	const text = query.get('format') ?? '';
	const format = text === '' ? formats[0] : formats.find((name) => name === text);
	if (format) return format;
	throw new Refusal(status, `The parameter "format" has to be ${formats.join(' or ')}.`);
}
