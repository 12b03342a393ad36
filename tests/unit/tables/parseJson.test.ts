import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/lib/domain/model/parseJson.ts';
import { formatProblem } from '../../../src/lib/domain/model/problem.ts';

const problemsOf = (text: string) => {
	const read = parseJson('a.json', text, 'Mend it.');
	return read.ok ? [] : read.problems.map(formatProblem);
};
/** So much that the engine quotes only what stands around a fault. */
const PADDING = `"${'x'.repeat(60)}"`;

describe('a text of JSON', () => {
	it('is read with a byte order mark, as spreadsheets and editors write it', () => {
		expect(parseJson('a.json', '\uFEFF{"a":1}', '')).toEqual({ ok: true, value: { a: 1 } });
	});

	it.each([
		['a comma that is missing', `[${PADDING},\n1\n2]`, 3],
		['a comma too many', `[${PADDING},\n1,\n]`, 3],
		['a word that is none', `{"a": ${PADDING},\r\n"b": nothing, "c": ${PADDING}}`, 2],
		['an end that is missing', `[${PADDING},\n\n2\n\n`, 3],
		['a quote that is missing', `[1,\n"a\n]`, 2]
	])('has %s on its line', (_, text, line) => {
		const problems = problemsOf(text);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(
			new RegExp(`^a\\.json:${String(line)}: It is not JSON: [^\n]+\\. Mend it\\.$`)
		);
	});

	it('is blamed for no line where it is not known which', () => {
		const twice = `[${PADDING},\n${PADDING}, no, ${PADDING}, no, ${PADDING}]`;
		expect(problemsOf(twice)[0]).toMatch(/^a\.json: It is not JSON/);
	});

	it('is UTF-8, or no text at all', () => {
		const text = new TextDecoder().decode(Uint8Array.of(0x22, 0x0a, 0x5a, 0xfc, 0x22));
		expect(problemsOf(text)).toEqual([
			'a.json:2: The file holds bytes that are not UTF-8 text. Save the file as UTF-8.'
		]);
	});
});
