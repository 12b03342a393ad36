import type { Problem } from '../../model/problem.ts';
import type { Table } from '../readTable.ts';

/** Every id of a table stands once. */
export function checkUnique<Row extends object>(
	table: Table<Row>,
	field: keyof Row,
	column: string
): Problem[] {
	const firstLines = new Map<string, number>();
	const problems: Problem[] = [];
	for (const { line, fields } of table.rows) {
		const id: unknown = fields[field];
		if (typeof id !== 'string') continue;
		const first = firstLines.get(id);
		if (first === undefined) firstLines.set(id, line);
		else
			problems.push({
				file: table.file,
				line,
				column,
				message: `The ${column} "${id}" is already used on line ${first.toString()}.`,
				hint: 'Give one of the two rows another one, or merge them.'
			});
	}
	return problems;
}

/** Every id a table refers to stands in the other table. Says nothing where that table is missing. */
export function checkKnown<Row extends object>(
	table: Table<Row>,
	field: keyof Row,
	column: string,
	known: ReadonlySet<string>,
	knownFile: string
): Problem[] {
	if (known.size === 0) return [];
	return table.rows.flatMap(({ line, fields }) => {
		const value: unknown = fields[field];
		if (typeof value !== 'string' || known.has(value)) return [];
		return [
			{
				file: table.file,
				line,
				column,
				message: `"${value}" is not in ${knownFile}.`,
				hint: `Correct the spelling, or add its row to ${knownFile}.`
			}
		];
	});
}

/** No row stands twice, cell for cell. */
export function checkNoCopies<Row extends object>(table: Table<Row>): Problem[] {
	const firstLines = new Map<string, number>();
	return table.rows.flatMap(({ line, cells }) => {
		const key = JSON.stringify(cells);
		const first = firstLines.get(key);
		if (first === undefined) {
			firstLines.set(key, line);
			return [];
		}
		return [
			{
				file: table.file,
				line,
				message: `The row is an exact copy of line ${first.toString()}.`,
				hint: 'Remove one of the two.'
			}
		];
	});
}
