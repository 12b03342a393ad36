import type { Report } from '../model/report.ts';
import type { Side, Source } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import type { Rules } from '../control/rules.ts';
import type { Lens } from '../control/types.ts';

/** The kind under which data/sources.csv lists the two mapping projects. */
const MAPPING_PROJECT = 'mapping project';

/** What the lens has to know of a report's authors, looked up once per table. */
export interface ReportAuthorship {
	/** Those of the sources table. */
	authors: readonly Source[];
	sides: ReadonlySet<Side>;
	/** True where nobody but mapping projects asserts the report. */
	mapsOnly: boolean;
}

/**
 * A `monitored` report stands until its author says otherwise; a `sighting` tells of a day; what is
 * `inferred` is ours.
 */
export type Standing = 'monitored' | 'sighting' | 'inferred';

export function authorshipOf(
	report: Report,
	sources: ReadonlyMap<string, Source>
): ReportAuthorship {
	const authors = report.assertedBy.flatMap((name) => sources.get(name) ?? []);
	return {
		authors,
		sides: new Set(authors.map((author) => author.side)),
		mapsOnly: authors.length > 0 && authors.every(isMappingProject)
	};
}

/** How a status that rests on a report lasts, by those of its authors whose word counts. */
export function standingUnder({ authors: all }: ReportAuthorship, lens: Lens): Standing {
	const authors = all.filter((author) => isHeardUnder(author, lens));
	if (authors.some(({ monitored }) => monitored)) return 'monitored';
	return authors.length > 0 && authors.every(({ inferred }) => inferred) ? 'inferred' : 'sighting';
}

/**
 * Whether a report counts under a lens, whatever the day.
 *
 * Where the rules omit bare claims they are left out except under a one-sided lens, since a side's
 * own picture is made of what it claims. A report that several assert counts for each of their
 * sides; what is inferred is of no side.
 */
export function countsUnderLens(
	report: Report,
	authorship: ReportAuthorship,
	lens: Lens,
	claims: Rules['claims']
): boolean {
	const isClaim = report.basis === 'claimed' && claims === 'omit';
	switch (lens.sources) {
		case 'all':
			return !isClaim;
		case 'without-maps':
			return !isClaim && !authorship.mapsOnly;
		case 'ukrainian':
			return authorship.sides.has('ukraine');
		case 'russian':
			return authorship.sides.has('russia');
		case 'independent':
			return authorship.sides.has('independent');
	}
}

/** Whether an author's word counts under a lens; a report counts whole if that of one does. */
function isHeardUnder(author: Source, { sources }: Lens): boolean {
	switch (sources) {
		case 'all':
			return true;
		case 'without-maps':
			return !isMappingProject(author);
		case 'ukrainian':
			return author.side === 'ukraine';
		case 'russian':
			return author.side === 'russia';
		case 'independent':
			return author.side === 'independent';
	}
}

function isMappingProject({ kind }: Source): boolean {
	return kind === MAPPING_PROJECT;
}

/** Whether a lens leaves out reports of somebody, so that silence under it says nothing. */
export function leavesReportsOut({ sources }: Lens): boolean {
	return sources !== 'all';
}

export function isSameLens(a: Lens, b: Lens): boolean {
	return a.sources === b.sources && a.known === b.known;
}

/** Whether a report could be used on a day: it had happened and, under that lens, was public. */
export function isKnownOn(report: Report, day: Day, lens: Lens): boolean {
	return report.eventDate <= day && (lens.known === 'happened' || report.reportedDate <= day);
}
