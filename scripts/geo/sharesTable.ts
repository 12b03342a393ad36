import { dataTerms } from '../../src/lib/domain/layers/dataTerms.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { layerSettlements } from '../../src/lib/domain/layers/layerSettlements.ts';
import { markdownTable } from './markdownTable.ts';
import { withParts } from './withParts.ts';
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
export function withShares(document: string, dataset: Dataset, tables: AtlasTables): string | null {
	const parts = Object.entries(PARTS).map(
		([name, write]) => [name, write(dataset, tables)] as const
	);
	return withParts(document, new Map(parts));
}

function termsTable(dataset: Dataset): string {
	return markdownTable([
		['What', 'Licence', 'Whose', 'In which files'],
		// The document is of the dataset at the site's root, whose base map is the site's.
		...dataTerms(dataset, false).map(({ what, licence, whose, files }) => [
			what,
			licence,
			whose,
			files
		])
	]).join('\n');
}

function sharesTables(dataset: Dataset, tables: AtlasTables): string {
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
		...layersTable(dataset, tables)
	].join('\n');
}

/** Sources by the layers that show settlements. */
function layersTable(dataset: Dataset, { settlements, reports, sources }: AtlasTables): string[] {
	const shown = dataset.layers.filter((spec) => spec.settlements !== undefined);
	const layers = shown.map((spec) => {
		const ids = new Set(layerSettlements(spec, settlements).map(({ settlement }) => settlement.id));
		return { layer: spec.id, rows: reports.filter(({ settlementId }) => ids.has(settlementId)) };
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

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
