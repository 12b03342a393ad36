/**
 * Tables that are meant for a spreadsheet (RFC 4180, with a byte order mark, without which it takes
 * "©" for other letters). Tables that are edited and read again are written elsewhere, plainly.
 */

/** A spreadsheet's cell holds no more characters. */
export const LONGEST_CELL = 32_767;

/** Rows of cells as text: lists joined by `; `, nothing for null, numbers as they are. */
export function spreadsheetCsv(rows: readonly (readonly unknown[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const text = kept(Array.isArray(value) ? value.join('; ') : plain(value));
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The text, so that a spreadsheet keeps it as text: what it would run as a formula begins with an
 * apostrophe, and a month, of which it would make the first day, is EDTF's `2025-03-XX`.
 */
function kept(text: string): string {
	if (/^\d{4}-\d{2}$/.test(text)) return `${text}-XX`;
	return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
