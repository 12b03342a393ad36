import Papa from 'papaparse';
import { findForeignBytes } from '../model/findForeignBytes.ts';
import type { Problem } from '../model/problem.ts';

/** A row as it stands in the file. */
export interface CsvRow {
	/** 1-based line on which the row starts; quoted line breaks count. */
	line: number;
	cells: string[];
}

export interface Csv {
	header: CsvRow | null;
	rows: CsvRow[];
	/** Malformed quoting and bytes that are not text; such rows are left out of `rows`. */
	problems: Problem[];
}

/**
 * Splits RFC 4180 text (comma, double quotes, any line ending, byte order mark allowed) into rows
 * that know their line. Blank lines, and the empty rows that a spreadsheet writes as `,,,`, are
 * skipped wherever they stand. Never throws.
 */
export function parseCsv(file: string, text: string): Csv {
	const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const csv: Csv = { header: null, rows: [], problems: findForeignBytes(file, source) };
	let line = 1;
	let cursor = 0;
	Papa.parse<string[]>(source, {
		delimiter: ',',
		newline: '\n',
		quoteChar: '"',
		step: ({ data, errors, meta }) => {
			const row: CsvRow = { line, cells: data };
			line += countLineBreaks(source.slice(cursor, meta.cursor));
			cursor = meta.cursor;
			const quoting = errors.find((error) => error.type === 'Quotes');
			if (quoting) csv.problems.push(quotingProblem(file, row.line, quoting.code));
			else if (isBlank(data)) return;
			else if (csv.header === null) csv.header = row;
			else csv.rows.push(row);
		}
	});
	return csv;
}

function isBlank(cells: string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

function countLineBreaks(text: string): number {
	return text.split('\n').length - 1;
}

function quotingProblem(file: string, line: number, code: string): Problem {
	return {
		file,
		line,
		message:
			code === 'MissingQuotes'
				? 'A quoted cell is opened and never closed.'
				: 'A quoted cell has text after its closing quote.',
		hint: 'Put the whole cell between two double quotes, and write a double quote inside it twice.'
	};
}
