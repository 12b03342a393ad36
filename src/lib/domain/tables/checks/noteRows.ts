import type { Period } from '../../dataset/dataset.ts';
import type { Problem } from '../../model/problem.ts';
import { parseInterval, type Interval } from '../../time/interval.ts';
import type { Table } from '../readTable.ts';

/**
 * What is right and may yet be a slip: dates that no day of the map shows. One note a table.
 * @param isOff whether the map never shows a row of these days
 */
export function noteOffMap<Row extends { eventDate: string }>(
	table: Table<Row>,
	{ first, last }: Period,
	isOff: (interval: Interval) => boolean
): Problem[] {
	const rows: { line: number; fields: Partial<{ eventDate: string }> }[] = table.rows;
	const off = rows.flatMap(({ line, fields: { eventDate } }) => {
		const interval = eventDate === undefined ? null : parseInterval(eventDate);
		return interval !== null && isOff(interval)
			? [`${String(eventDate)} (line ${String(line)})`]
			: [];
	});
	if (off.length === 0) return [];
	return [
		{
			file: table.file,
			column: 'event_date',
			message: `No day of the map, ${first} to ${last}, shows what is dated ${off.join(', ')}.`,
			hint: 'Correct a date that is a slip.'
		}
	];
}

/** Names in a free text column that no row of the sources spells so. One note a table. */
export function noteAsserters<Row extends { assertedBy: string }>(
	table: Table<Row>,
	known: ReadonlySet<string>,
	knownFile: string
): Problem[] {
	if (known.size === 0) return [];
	const rows: { line: number; fields: Partial<{ assertedBy: string }> }[] = table.rows;
	const firstLines = new Map<string, number>();
	for (const { line, fields } of rows)
		for (const name of fields.assertedBy?.split(';').map((part) => part.trim()) ?? [])
			if (name !== '' && !known.has(name) && !firstLines.has(name)) firstLines.set(name, line);
	if (firstLines.size === 0) return [];
	const names = [...firstLines].map(([name, line]) => `${name} (line ${String(line)})`);
	return [
		{
			file: table.file,
			column: 'asserted_by',
			message: `${knownFile} has no row for ${names.join(', ')}.`,
			hint: 'Correct a name that is misspelt; one that asserts no report of control needs no row.'
		}
	];
}
