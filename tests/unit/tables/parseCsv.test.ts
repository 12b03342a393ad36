import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/lib/domain/tables/parseCsv.ts';

const rowsOf = (text: string) => parseCsv('t.csv', text).rows;

describe('parseCsv', () => {
	it('gives each row the line it starts on, past quoted line breaks and blank lines', () => {
		expect(rowsOf('a,b\n1,"x\ny\nz"\n\n2,3\n')).toEqual([
			{ line: 2, cells: ['1', 'x\ny\nz'] },
			{ line: 6, cells: ['2', '3'] }
		]);
	});

	it.each(['\n', ' \n', '\t \n', ',\n', ' , \n', ',,,,\n', '"",""\n', '\r\n'])(
		'skips the blank row %j before the header, between rows and at the end alike',
		(blank) => {
			for (const [text, lines] of [
				[`${blank}a,b\n1,2\n3,4\n`, [3, 4]],
				[`a,b\n1,2\n${blank}${blank}3,4\n`, [2, 5]],
				[`a,b\n1,2\n3,4\n${blank}${blank}${blank}`, [2, 3]],
				[`a,b\n1,2\n3,4\n${blank}`.trimEnd(), [2, 3]]
			] as const) {
				const { header, rows, problems } = parseCsv('t.csv', text);
				expect(problems).toEqual([]);
				expect([header?.cells, ...rows.map(({ cells }) => cells)]).toEqual([
					['a', 'b'],
					['1', '2'],
					['3', '4']
				]);
				expect(rows.map(({ line }) => line)).toEqual(lines);
			}
		}
	);

	it('reads every line ending and a byte order mark alike', () => {
		const plain = parseCsv('t.csv', 'a,b\n1,2\n3,4\n');
		expect(parseCsv('t.csv', '\uFEFFa,b\r\n1,2\r\n3,4\r\n')).toEqual(plain);
		expect(parseCsv('t.csv', 'a,b\r1,2\r3,4')).toEqual(plain);
	});

	it('names the line of a quote that is never closed', () => {
		const { problems } = parseCsv('t.csv', 'a,b\n1,2\n3,"open\n5,6\n');
		expect(problems).toMatchObject([{ file: 't.csv', line: 3 }]);
		expect(problems[0]?.message).toContain('never closed');
	});

	it('names the line of text after a closing quote', () => {
		const { problems } = parseCsv('t.csv', 'a,b\n"x"y,2\n');
		expect(problems[0]).toMatchObject({ line: 2 });
	});

	it('names the line of bytes that are not text', () => {
		const { problems } = parseCsv('t.csv', 'a,b\n1,2\n\uFFFD,3\n');
		expect(problems).toMatchObject([{ line: 3, hint: 'Save the file as UTF-8.' }]);
	});

	it('has no header where the file is empty', () => {
		expect(parseCsv('t.csv', '')).toEqual({ header: null, rows: [], problems: [] });
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(() => parseCsv('t.csv', text)).not.toThrow();
			})
		);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(',', '"', '\n', '\r', 'a')), (parts) => {
				expect(() => parseCsv('t.csv', parts.join(''))).not.toThrow();
			})
		);
	});

	it('reads back what was written, cell for cell and line for line', () => {
		const cell = fc
			.array(fc.constantFrom('a', 'б', ',', '"', '\n', ' '), { minLength: 1, maxLength: 6 })
			.map((parts) => parts.join(''));
		const row = fc.tuple(cell, cell).filter((cells) => cells.join('').trim() !== '');
		const table = fc.array(row, { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(table, (rows) => {
				const text = Papa.unparse([['h', 'k'], ...rows], { newline: '\n', quotes: true });
				const parsed = rowsOf(text);
				expect(parsed.map((row) => row.cells)).toEqual(rows);
				const heights = rows.map((row) => row.join('').split('\n').length);
				const lines = heights.map((_, at) => 2 + heights.slice(0, at).reduce((a, b) => a + b, 0));
				expect(parsed.map((row) => row.line)).toEqual(lines);
			})
		);
	});
});
