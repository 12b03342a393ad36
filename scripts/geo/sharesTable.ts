import type { AtlasTables } from '../../src/lib/domain/tables/atlasTables.ts';
import { mapsOnlyShare, sourceShares } from '../../src/lib/domain/tables/sourceShares.ts';

const START = '<!-- shares: written by npm run build:geo -->';
const END = '<!-- end of shares -->';

/** The document with the table of shares between its markers; null where it has no markers. */
export function withShares(document: string, tables: AtlasTables): string | null {
	const start = document.indexOf(START);
	const end = document.indexOf(END, start);
	if (start < 0 || end < 0) return null;
	const table = sharesTable(tables);
	return `${document.slice(0, start)}${START}\n\n${table}\n\n${document.slice(end)}`;
}

function sharesTable({ sources, reports }: AtlasTables): string {
	const rows = sourceShares(sources, reports).map(
		({ assertedBy, side, kind, reports: count, share }) =>
			[assertedBy, side, kind, String(count), percent(share)] as const
	);
	return [
		`${percent(mapsOnlyShare(sources, reports))} of the ${String(reports.length)} reports rest on the mapping projects alone.`,
		'',
		...markdownTable([['Source', 'Side', 'Kind', 'Reports', 'Share'], ...rows])
	].join('\n');
}

/** Columns padded as Prettier pads them, so that formatting changes nothing. */
function markdownTable(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(3, ...rows.map((row) => (row[column] ?? '').length))
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
