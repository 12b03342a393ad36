import { DATA_TERMS } from '../../src/lib/domain/layers/dataTerms.ts';
import {
	layerSettlements,
	SETTLEMENT_LAYERS
} from '../../src/lib/domain/layers/layerSettlements.ts';
import type { Report } from '../../src/lib/domain/model/report.ts';
import type { AtlasTables } from '../../src/lib/domain/tables/atlasTables.ts';
import {
	mapsOnlyShare,
	sourceShares,
	splitInferred
} from '../../src/lib/domain/tables/sourceShares.ts';

/** The parts of docs/data.md that are written by the build, by the name in their markers. */
const PARTS = { licences: termsTable, shares: sharesTables } as const;

/** The document with its written parts between their markers; null where it has no markers. */
export function withShares(document: string, tables: AtlasTables): string | null {
	let text = document;
	for (const [name, write] of Object.entries(PARTS)) {
		const from = `<!-- ${name}: written by npm run build:geo -->`;
		const start = text.indexOf(from);
		const end = text.indexOf(`<!-- end of ${name} -->`, start);
		if (start < 0 || end < 0) return null;
		text = `${text.slice(0, start)}${from}\n\n${write(tables)}\n\n${text.slice(end)}`;
	}
	return text;
}

function termsTable(): string {
	return markdownTable([
		['What', 'Licence', 'Whose', 'In which files'],
		...DATA_TERMS.map(({ what, licence, whose, files }) => [what, licence, whose, files])
	]).join('\n');
}

function sharesTables(tables: AtlasTables): string {
	const { sources, reports } = tables;
	const maps = mapsOnlyShare(sources, reports);
	const { reported, inferred } = splitInferred(sources, reports);
	const rows = sourceShares(sources, reports).map((each) => [
		each.assertedBy,
		each.side,
		each.kind,
		each.monitored ? 'yes' : 'no',
		each.publish,
		String(each.reports),
		percent(each.share),
		percent(each.shareWithInferred)
	]);
	return [
		`${percent(maps.ofReported)} of the ${String(reported.length)} reports rest on the mapping projects alone; ${percent(maps.withInferred)} when the ${String(inferred)} rows that we inferred are counted too. Those stand in no source's share.`,
		'',
		...markdownTable([
			['Source', 'Side', 'Kind', 'Monitored', 'Publish', 'Reports', 'Share', 'With inferred'],
			...rows
		]),
		'',
		'Layer by layer, of the reports and, behind the stroke, of the reports and the inferred rows:',
		'',
		...layersTable(tables)
	].join('\n');
}

/** Sources by the layers that show settlements. */
function layersTable({ settlements, reports, sources }: AtlasTables): string[] {
	const layers = SETTLEMENT_LAYERS.map((layer) => {
		const ids = new Set(layerSettlements(layer, settlements).map(({ id }) => id));
		return { layer, rows: reports.filter(({ settlementId }) => ids.has(settlementId)) };
	});
	const shares = layers.map(({ rows }) => sourceShares(sources, rows));
	const names = sourceShares(sources, reports).map(({ assertedBy }) => assertedBy);
	const cell = (one: number, other: number) => `${percent(one)} / ${percent(other)}`;
	const count = (rows: readonly Report[]) => {
		const { reported, inferred } = splitInferred(sources, rows);
		return `${String(reported.length)} + ${String(inferred)}`;
	};
	const maps = layers.map(({ rows }) => mapsOnlyShare(sources, rows));
	return markdownTable([
		['Source', ...layers.map(({ layer }) => layer)],
		['Reports + inferred rows', ...layers.map(({ rows }) => count(rows))],
		[
			'Mapping projects alone',
			...maps.map(({ ofReported, withInferred }) => cell(ofReported, withInferred))
		],
		...names
			.map((name) => {
				const found = shares.map((all) => all.find(({ assertedBy }) => assertedBy === name));
				return [
					name,
					...found.map((each) =>
						each && each.reports > 0 ? cell(each.share, each.shareWithInferred) : ''
					)
				];
			})
			.filter(([, ...cells]) => cells.some((text) => text !== ''))
	]);
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
