import type { Report } from '../model/report.ts';
import type { Side, Source } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import type { Lens } from './types.ts';

/** The kind under which data/sources.csv lists the two mapping projects. */
const MAPPING_PROJECT = 'mapping project';

/** What the lens has to know of a report's authors, looked up once per table. */
export interface ReportAuthorship {
	sides: ReadonlySet<Side>;
	/** True where nobody but mapping projects asserts the report. */
	mapsOnly: boolean;
}

export function authorshipOf(
	report: Report,
	sources: ReadonlyMap<string, Source>
): ReportAuthorship {
	const authors = report.assertedBy.flatMap((name) => sources.get(name) ?? []);
	return {
		sides: new Set(authors.map((author) => author.side)),
		mapsOnly: authors.length > 0 && authors.every((author) => author.kind === MAPPING_PROJECT)
	};
}

/**
 * Whether a report counts under a lens, whatever the day.
 *
 * Bare claims are left out except under a one-sided lens, since a side's own picture is made of
 * what it claims. A report that several assert counts for each of their sides.
 */
export function countsUnderLens(report: Report, authorship: ReportAuthorship, lens: Lens): boolean {
	const isClaim = report.basis === 'claimed';
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

export function isSameLens(a: Lens, b: Lens): boolean {
	return a.sources === b.sources && a.known === b.known;
}

/** Whether a report could be used on a day: it had happened and, under that lens, was public. */
export function isKnownOn(report: Report, day: Day, lens: Lens): boolean {
	return report.eventDate <= day && (lens.known === 'happened' || report.reportedDate <= day);
}
