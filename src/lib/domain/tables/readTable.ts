import type { Problem } from '../model/problem.ts';
import type { Column } from './column.ts';
import { isGroup, type ColumnGroup } from './columnGroup.ts';
import { foreignHeader } from './foreignHeader.ts';
import { parseCsv, type CsvRow } from './parseCsv.ts';

/** How each field of a row is read; the one place where column names meet field names. */
export type TableSpec<Row> = {
	readonly [Field in keyof Row]-?: Column<Row[Field]> | ColumnGroup<Row[Field]>;
};

/** A row with the line it starts on. Fields whose cell is bad are absent, so that all checks can go on. */
export interface TableRow<Row> {
	line: number;
	fields: Partial<Row>;
	/** The cells as written, in the order of the header. */
	cells: readonly string[];
}

export interface Table<Row> {
	file: string;
	rows: TableRow<Row>[];
	problems: Problem[];
}

/** The columns and groups of columns of a table, in the order in which they are documented. */
export function columnsOf<Row extends object>(
	spec: TableSpec<Row>
): readonly (Column<unknown> | ColumnGroup<unknown>)[] {
	return Object.values<Column<unknown> | ColumnGroup<unknown>>(spec);
}

/**
 * Reads CSV text by a spec: every bad cell, missing column and unknown column is a problem; a file
 * that is no such table at all is one. Never throws.
 */
export function readTable<Row extends object>(
	file: string,
	csvText: string,
	spec: TableSpec<Row>
): Table<Row> {
	const columns = columnsOf(spec);
	const names = columns.flatMap((column) => {
		if (isGroup(column)) return column.missingOf([]) ?? [];
		return column.otherwise ? [] : [column.name];
	});
	const foreign = foreignHeader(file, csvText, names);
	if (foreign.length > 0) return { file, rows: [], problems: foreign };
	const csv = parseCsv(file, csvText);
	const table: Table<Row> = { file, rows: [], problems: csv.problems };
	if (csv.header === null) {
		table.problems.push({
			file,
			line: 1,
			message: 'The file is empty.',
			hint: `Begin it with the header line: ${names.join(',')}`
		});
		return table;
	}
	const header = csv.header.cells.map((cell) => cell.trim());
	table.problems.push(...checkHeader(file, csv.header.line, header, columns, names));
	for (const row of csv.rows) {
		if (row.cells.length !== header.length) {
			table.problems.push(wrongLength(file, row, header.length));
			continue;
		}
		const tableRow: TableRow<Row> = { line: row.line, fields: {}, cells: row.cells };
		for (const field of Object.keys(spec) as (keyof Row)[])
			readField(table, tableRow, spec, field, header);
		table.rows.push(tableRow);
	}
	return table;
}

function readField<Row extends object>(
	table: Table<Row>,
	row: TableRow<Row>,
	spec: TableSpec<Row>,
	field: keyof Row,
	header: readonly string[]
): void {
	const column: Column<Row[keyof Row]> | ColumnGroup<Row[keyof Row]> = spec[field];
	const cellAt = (at: number) => row.cells[at]?.trim() ?? '';
	if (isGroup(column)) {
		if (column.missingOf(header) !== null) return;
		const cells = header.flatMap((name, at) =>
			column.fieldOf(name) ? [[name, cellAt(at)] as const] : []
		);
		const reading = column.read(new Map(cells));
		if ('value' in reading) row.fields[field] = reading.value;
		else
			table.problems.push({
				file: table.file,
				line: row.line,
				column: reading.column,
				...reading.fault
			});
		return;
	}
	const at = header.indexOf(column.name);
	if (at < 0) {
		if (column.otherwise) row.fields[field] = column.otherwise.value;
		return;
	}
	const reading = column.read(cellAt(at));
	if ('value' in reading) row.fields[field] = reading.value;
	else
		table.problems.push({
			file: table.file,
			line: row.line,
			column: column.name,
			...reading.fault
		});
}

/** The rows of a table all of whose cells could be read. */
export function completeRows<Row extends object>(table: Table<Row>, spec: TableSpec<Row>): Row[] {
	const isComplete = (fields: Partial<Row>): fields is Row =>
		Object.keys(spec).every((field) => field in fields);
	return table.rows.map((row) => row.fields).filter(isComplete);
}

function checkHeader(
	file: string,
	line: number,
	header: string[],
	columns: readonly (Column<unknown> | ColumnGroup<unknown>)[],
	names: readonly string[]
): Problem[] {
	const problems: Problem[] = [];
	const missing = columns.flatMap((column) => {
		if (isGroup(column)) return column.missingOf(header) ?? [];
		return header.includes(column.name) || column.otherwise ? [] : [column.name];
	});
	for (const column of missing)
		problems.push({
			file,
			line,
			column,
			message: `The column ${column} is missing.`,
			hint: `The header is: ${names.join(',')}`
		});
	const isKnown = (name: string) =>
		columns.some((column) => (isGroup(column) ? column.fieldOf(name) : column.name === name));
	for (const [at, column] of header.entries()) {
		if (!isKnown(column))
			problems.push({
				file,
				line,
				column,
				message: `"${column}" is not a column of this table.`,
				hint: `Remove or rename it; the header is: ${names.join(',')}`
			});
		else if (header.indexOf(column) !== at)
			problems.push({
				file,
				line,
				column,
				message: `The column ${column} stands twice.`,
				hint: 'Keep one of them.'
			});
	}
	return problems;
}

function wrongLength(file: string, row: CsvRow, expected: number): Problem {
	return {
		file,
		line: row.line,
		message: `The row has ${String(row.cells.length)} cells, the header ${String(expected)}.`,
		hint: 'Put a cell with a comma between double quotes, and keep empty cells as commas.'
	};
}
