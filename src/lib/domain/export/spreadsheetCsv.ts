import Papa from 'papaparse';

/** A spreadsheet's cell holds no more characters. */
export const LONGEST_CELL = 32_767;

/** What a spreadsheet would run: such a text is written after an apostrophe. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A table that is meant for a spreadsheet (RFC 4180, with a byte order mark, without which it takes
 * "©" for other letters): lists joined by `; `, nothing for null, numbers as they are. Tables that
 * are edited and read again are written elsewhere, plainly.
 */
export function spreadsheetCsv(rows: readonly (readonly unknown[])[]): string {
	const cells = rows.map((row) => row.map(cell));
	return `\uFEFF${Papa.unparse(cells, { escapeFormulae: FORMULA })}\r\n`;
}

function cell(value: unknown): unknown {
	if (Array.isArray(value)) return value.join('; ');
	if (typeof value === 'string') return dated(value);
	return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}

/** A month, of which a spreadsheet would make the first day, is EDTF's `2025-03-XX`. */
function dated(text: string): string {
	return /^\d{4}-\d{2}$/.test(text) ? `${text}-XX` : text;
}
