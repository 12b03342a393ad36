import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';

/** How much of the reports rests on one source. */
export interface SourceShare extends Source {
	/** Reports it asserts, alone or with others. */
	reports: number;
	/** The same as a share of the reports that somebody made, 0 to 1; shares add up to more than 1. */
	share: number;
	/** The same as a share of those and the inferred ones, 0 to 1. */
	shareWithInferred: number;
}

/** A share of what was reported, and of that together with what is inferred, 0 to 1. */
export interface Shares {
	ofReported: number;
	withInferred: number;
}

/** Reports that somebody made, and how many are our own inference. */
export function splitInferred<Row extends Pick<Report, 'assertedBy'>>(
	sources: readonly Source[],
	reports: readonly Row[]
): { reported: Row[]; inferred: number } {
	const ours = new Set(sources.flatMap(({ assertedBy, inferred }) => (inferred ? assertedBy : [])));
	const reported = reports.filter((report) => !report.assertedBy.some((name) => ours.has(name)));
	return { reported, inferred: reports.length - reported.length };
}

/** Every source's share of the reports, largest first; our own inference is none of them. */
export function sourceShares(
	sources: readonly Source[],
	reports: readonly Report[]
): SourceShare[] {
	const { reported } = splitInferred(sources, reports);
	return sources
		.filter(({ inferred }) => !inferred)
		.map((source) => {
			const count = reported.filter(({ assertedBy }) =>
				assertedBy.includes(source.assertedBy)
			).length;
			return {
				...source,
				reports: count,
				share: share(count, reported.length),
				shareWithInferred: share(count, reports.length)
			};
		})
		.sort((a, b) => b.reports - a.reports || (a.assertedBy < b.assertedBy ? -1 : 1));
}

/** Share of the reports that nobody but mapping projects asserts. */
export function mapsOnlyShare(sources: readonly Source[], reports: readonly Report[]): Shares {
	const { reported } = splitInferred(sources, reports);
	const projects = new Set(
		sources.filter(({ kind }) => kind === 'mapping project').map(({ assertedBy }) => assertedBy)
	);
	const only = reported.filter(({ assertedBy }) => assertedBy.every((name) => projects.has(name)));
	return {
		ofReported: share(only.length, reported.length),
		withInferred: share(only.length, reports.length)
	};
}

function share(count: number, all: number): number {
	return all === 0 ? 0 : count / all;
}
