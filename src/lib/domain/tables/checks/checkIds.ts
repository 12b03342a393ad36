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

/** The ids of another table, and whether it could be read. */
export interface IdsListed {
	file: string;
	ids: ReadonlySet<string>;
	/** Whether nothing is wrong with the table by itself. */
	isSound: boolean;
}

/** The ids that stand in a column of a table. */
export function idsListed<Row extends object>(table: Table<Row>, field: keyof Row): IdsListed {
	const ids = table.rows.flatMap(({ fields }) => {
		const id: unknown = fields[field];
		return typeof id === 'string' ? [id] : [];
	});
	return { file: table.file, ids: new Set(ids), isSound: table.problems.length === 0 };
}

/**
 * Every id a table refers to stands in the other table. Says nothing where no row of that one could be
 * read: that is a problem already, and its rows are not to blame.
 */
export function checkKnown<Row extends object>(
	table: Table<Row>,
	field: keyof Row,
	column: string,
	{ file, ids, isSound }: IdsListed
): Problem[] {
	if (ids.size === 0 && !isSound) return [];
	return table.rows.flatMap(({ line, fields }) => {
		const value: unknown = fields[field];
		if (typeof value !== 'string' || ids.has(value)) return [];
		return [
			{
				file: table.file,
				line,
				column,
				message: `"${value}" is not in ${file}.`,
				hint: `Correct the spelling, or add its row to ${file}.`
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
