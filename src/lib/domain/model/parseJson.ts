import { findForeignBytes } from './findForeignBytes.ts';
import type { Checked, Problem } from './problem.ts';

/**
 * What a text of JSON says, with or without a byte order mark, or why it is none, on which line as far
 * as that is known. Never throws.
 * @param hint what to do about it
 */
export function parseJson(file: string, fileText: string, hint: string): Checked<unknown> {
	const text = fileText.replace(/^\uFEFF/, '');
	const foreign = findForeignBytes(file, text);
	if (foreign.length > 0) return { ok: false, problems: foreign };
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch (error) {
		const detail = error instanceof Error ? error.message : '';
		const problem: Problem = { file, message: `It is not JSON: ${plain(detail)}.`, hint };
		const at = positionOf(text, detail);
		if (at !== null) problem.line = text.slice(0, at).split(/\r\n?|\n/).length;
		return { ok: false, problems: [problem] };
	}
}

/** The engine's words on one line, without the position that is told as a line. */
function plain(detail: string): string {
	return detail
		.replace(/(?: in JSON)? at position \d+.*$/s, '')
		.replace(/ is not valid JSON$/, '')
		.replace(/\s+/g, ' ');
}

/** Characters of the text that the engine quotes before a token it did not expect. */
const QUOTED_BEFORE = 10;

/** Where the text ceases to be JSON. Of some faults the engine says where, of others what stands there. */
function positionOf(text: string, detail: string): number | null {
	const end = text.trimEnd().length;
	const said = / at position (\d+)/.exec(detail)?.[1];
	if (said !== undefined) return Math.min(Number(said), end);
	if (detail.startsWith('Unexpected end')) return end;
	const quoted = /, \.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(detail)?.[1] ?? '';
	const at = text.indexOf(quoted);
	const isOnlyOne = quoted !== '' && at === text.lastIndexOf(quoted);
	return isOnlyOne ? at + QUOTED_BEFORE : null;
}
