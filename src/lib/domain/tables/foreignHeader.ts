import { findForeignBytes } from '../model/findForeignBytes.ts';
import type { Problem } from '../model/problem.ts';

/** What stands between cells in other people's tables. */
const SEPARATORS = [
	[';', 'semicolons'],
	['\t', 'tabs'],
	['|', 'vertical bars']
] as const;

/**
 * Why a text cannot be a table of these columns: none of them stands in its first line, which may be
 * for the separator or the encoding. Nothing where one does, and where there is no line.
 */
export function foreignHeader(file: string, text: string, names: readonly string[]): Problem[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	const at = lines.findIndex((line) => /[^\s",]/.test(line));
	if (at < 0) return [];
	const cells = (separator: string) => (lines[at] ?? '').split(separator).map(bare);
	if (cells(',').some((cell) => names.includes(cell))) return [];
	const line = at + 1;
	const separator = SEPARATORS.find(([sign]) => cells(sign).length > cells(',').length)?.[1];
	const bytes = findForeignBytes(file, text);
	if (separator !== undefined)
		return [
			...bytes,
			{
				file,
				line,
				message: `The cells are separated by ${separator}; this table has commas.`,
				hint: 'Save it again as CSV with the comma between cells, and with a point in decimal numbers.'
			}
		];
	if (bytes.length > 0) return bytes;
	return [
		{
			file,
			line,
			message: 'None of the columns of this table stands in the first line.',
			hint: `Begin it with the header line: ${names.join(',')}`
		}
	];
}

function bare(cell: string): string {
	return cell
		.trim()
		.replace(/^"(.*)"$/, '$1')
		.trim();
}
