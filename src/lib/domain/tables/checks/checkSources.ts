import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import type { Table } from '../readTable.ts';

/** The publisher of rows that rest on the report of 12 March 2025 alone: it has no address. */
const THE_REPORT = 'the report';

interface Sourced {
	sourcePublisher?: string;
	sourceUrl: string;
	mayLink?: boolean;
}

/** Every row says where it is from: an address, or the report itself where that is the only source. */
export function checkHasSource<Row extends Sourced>(table: Table<Row>): Problem[] {
	const rows: { line: number; fields: Partial<Sourced> }[] = table.rows;
	return rows.flatMap(({ line, fields: { sourcePublisher, sourceUrl, mayLink } }): Problem[] => {
		if (sourceUrl !== '') return [];
		if (sourcePublisher !== THE_REPORT)
			return [
				{
					file: table.file,
					line,
					column: 'source_url',
					message: 'The row has no source.',
					hint: `Give the address of the source, or "${THE_REPORT}" as source_publisher where it alone says so.`
				}
			];
		if (mayLink !== true) return [];
		return [
			{
				file: table.file,
				line,
				column: 'link',
				message: 'The row is to be linked but has no address.',
				hint: 'Write no.'
			}
		];
	});
}

/**
 * Everyone who asserts a report of control stands in the table of sources, with a side.
 * Says nothing where that table is missing.
 */
export function checkAssertedBy(
	table: Table<Report>,
	known: ReadonlySet<string>,
	knownFile: string
): Problem[] {
	if (known.size === 0) return [];
	return table.rows.flatMap(({ line, fields: { assertedBy = [] } }) =>
		assertedBy
			.filter((name) => !known.has(name))
			.map((name) => ({
				file: table.file,
				line,
				column: 'asserted_by',
				message: `"${name}" is not in ${knownFile}.`,
				hint: `Correct the spelling, or add its row to ${knownFile}; several names are separated by "; ".`
			}))
	);
}
