/** Reads a small table of the base map: rows by column name, all text. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** @throws Error that names the file and row where the table is not sound CSV, or lacks a column */
export function readRows<Column extends string>(
	file: string,
	columns: readonly Column[]
): Record<Column, string>[] {
	const { data, errors, meta } = Papa.parse<Record<Column, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	const [error] = errors;
	if (error) throw new Error(`${file}: row ${String((error.row ?? 0) + 2)}: ${error.message}`);
	const missing = columns.find((column) => !meta.fields?.includes(column));
	if (missing) throw new Error(`${file}: the column ${missing} is missing`);
	return data;
}
