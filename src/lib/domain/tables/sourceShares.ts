import type { Report } from '../model/report.ts';
import type { Side, Source } from '../model/source.ts';

/** How much of the reports rests on one source. */
export interface SourceShare {
	assertedBy: string;
	side: Side;
	kind: string;
	/** Reports it asserts, alone or with others. */
	reports: number;
	/** The same as a share of all reports, 0 to 1; shares add up to more than 1. */
	share: number;
}

/** Every source's share of the reports, largest first. */
export function sourceShares(
	sources: readonly Source[],
	reports: readonly Report[]
): SourceShare[] {
	return sources
		.map(({ assertedBy, side, kind }) => {
			const count = reports.filter((report) => report.assertedBy.includes(assertedBy)).length;
			return { assertedBy, side, kind, reports: count, share: count / reports.length };
		})
		.sort((a, b) => b.reports - a.reports || (a.assertedBy < b.assertedBy ? -1 : 1));
}

/** Share of reports that nobody but mapping projects asserts, 0 to 1. */
export function mapsOnlyShare(sources: readonly Source[], reports: readonly Report[]): number {
	const projects = new Set(
		sources.filter(({ kind }) => kind === 'mapping project').map(({ assertedBy }) => assertedBy)
	);
	const only = reports.filter((report) => report.assertedBy.every((name) => projects.has(name)));
	return only.length / reports.length;
}
