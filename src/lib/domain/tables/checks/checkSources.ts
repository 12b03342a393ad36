import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Table } from '../readTable.ts';

/** The publisher of rows that rest on nothing but the report that the story is about: it has no address. */
export const THE_REPORT = 'the report';

/** What a report says of its sources, whether its place has a point or not. */
type Asserted = Pick<Report, 'assertedBy' | 'basis' | 'sourceUrl' | 'mayLink'>;

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
					hint:
						sourcePublisher === undefined
							? 'Give the address of the source.'
							: `Give the address of the source, or "${THE_REPORT}" as source_publisher where it alone says so.`
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
export function checkAssertedBy<Row extends Asserted>(
	table: Table<Row>,
	known: ReadonlySet<string>,
	knownFile: string
): Problem[] {
	if (known.size === 0) return [];
	const rows: { line: number; fields: Partial<Asserted> }[] = table.rows;
	return rows.flatMap(({ line, fields: { assertedBy = [] } }) =>
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

/** Our own inference is nobody's side, and nobody watches a place by inferring. */
export function checkInferredSources(table: Table<Source>): Problem[] {
	return table.rows.flatMap(({ line, fields: { side, inferred, monitored } }): Problem[] => {
		if (inferred === undefined) return [];
		const problems: Problem[] = [];
		if (side !== undefined && (side === 'none') !== inferred)
			problems.push({
				file: table.file,
				line,
				column: 'side',
				message: inferred
					? `What is inferred is ours, but its side is ${side}.`
					: 'The side is none, but the source is not marked as inferred.',
				hint: 'Write none in side and yes in inferred, or neither.'
			});
		if (inferred && monitored === true)
			problems.push({
				file: table.file,
				line,
				column: 'monitored',
				message: 'What is inferred cannot be monitored: nobody goes on saying it.',
				hint: 'Write no in monitored.'
			});
		return problems;
	});
}

/** An inferred row is nothing but that: assessed, and asserted by nobody else. */
export function checkInferredRows<Row extends Asserted>(
	table: Table<Row>,
	inferred: ReadonlySet<string>
): Problem[] {
	const rows: { line: number; fields: Partial<Asserted> }[] = table.rows;
	return rows.flatMap(({ line, fields: { assertedBy = [], basis } }): Problem[] => {
		const ours = assertedBy.filter((name) => inferred.has(name));
		if (ours.length === 0) return [];
		const problems: Problem[] = [];
		if (ours.length < assertedBy.length)
			problems.push({
				file: table.file,
				line,
				column: 'asserted_by',
				message: `The row is inferred by "${ours.join('; ')}" and asserted by others too.`,
				hint: 'Give what others assert a row of its own.'
			});
		if (basis !== undefined && basis !== 'assessed')
			problems.push({
				file: table.file,
				line,
				column: 'basis',
				message: `The row is inferred, but its basis is ${basis}.`,
				hint: 'Write assessed.'
			});
		return problems;
	});
}

/** Where copies of maps are kept: such an address is named, not linked. */
const CODE_HOST =
	/^https?:\/\/([\w-]+\.)*(github\.com|githubusercontent\.com|github\.io|gitlab\.com|codeberg\.org|bitbucket\.org)\//i;

/** No row leads to a copy of a map on a code host. */
export function checkNoCodeHosts<Row extends Asserted>(table: Table<Row>): Problem[] {
	const rows: { line: number; fields: Partial<Asserted> }[] = table.rows;
	return rows.flatMap(({ line, fields: { sourceUrl = '', mayLink } }): Problem[] => {
		if (mayLink !== true || !CODE_HOST.test(sourceUrl)) return [];
		return [
			{
				file: table.file,
				line,
				column: 'link',
				message: 'The row is to be linked, but its address leads to a copy on a code host.',
				hint: 'Write no: the source is named, its copy is not linked.'
			}
		];
	});
}
