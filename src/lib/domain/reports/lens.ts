import type { Dataset } from '../dataset/dataset.ts';
import type { LensSpec } from '../dataset/lensSpec.ts';
import type { Report } from '../model/report.ts';
import type { Source, SourceSide } from '../model/source.ts';
import type { Day } from '../time/day.ts';
import type { Lens } from '../control/types.ts';

/** What the lens has to know of a report's authors, looked up once per table. */
export interface ReportAuthorship {
	/** Those of the sources table. */
	authors: readonly Source[];
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
	return { authors: report.assertedBy.flatMap((name) => sources.get(name) ?? []) };
}

/** @throws RangeError where the dataset has no such lens */
export function lensSpecOf({ lenses }: Pick<Dataset, 'lenses'>, { sources }: Lens): LensSpec {
	const spec = lenses.find(({ id }) => id === sources);
	if (!spec) throw new RangeError(`There is no lens "${sources}".`);
	return spec;
}

/** Who is heard under a lens, by the rules of a dataset. */
export interface Heard {
	/** Sides of sources that count; null: all. */
	sides: ReadonlySet<SourceSide> | null;
	withoutKinds: ReadonlySet<string>;
	/** Whether a side's word alone decides. */
	takesClaims: boolean;
}

/** A lens that lets a bloc speak lets all its parties speak. */
export function heardUnder(
	dataset: Pick<Dataset, 'lenses' | 'parties' | 'rules'>,
	lens: Lens
): Heard {
	const { sides, withoutKinds, takesClaims } = lensSpecOf(dataset, lens);
	const members = (side: string) =>
		dataset.parties.flatMap(({ id, bloc }) => (bloc === side ? [id] : []));
	return {
		sides: sides && new Set(sides.flatMap((side) => [side, ...members(side)])),
		withoutKinds: new Set(withoutKinds),
		takesClaims: takesClaims || dataset.rules.claims === 'count'
	};
}

/** How a status that rests on a report lasts, by those of its authors whose word counts. */
export function standingUnder({ authors: all }: ReportAuthorship, heard: Heard): Standing {
	const authors = all.filter((author) => isHeard(author, heard));
	if (authors.some(({ monitored }) => monitored)) return 'monitored';
	return authors.length > 0 && authors.every(({ inferred }) => inferred) ? 'inferred' : 'sighting';
}

/**
 * Whether a report counts under a lens, whatever the day.
 *
 * Where the rules omit bare claims they are left out except under a one-sided lens, since a side's
 * own picture is made of what it claims. A report that several assert counts if the word of one
 * does; what is inferred is of no side.
 */
export function countsUnderLens(
	report: Report,
	{ authors }: ReportAuthorship,
	heard: Heard
): boolean {
	if (report.basis === 'claimed' && !heard.takesClaims) return false;
	// Where everybody is heard, so is who stands in no table.
	if (authors.length === 0) return heard.sides === null;
	return authors.some((author) => isHeard(author, heard));
}

function isHeard({ side, kind }: Source, { sides, withoutKinds }: Heard): boolean {
	return (sides === null || sides.has(side)) && !withoutKinds.has(kind);
}

export function isSameLens(a: Lens, b: Lens): boolean {
	return a.sources === b.sources && a.known === b.known;
}

/** Whether a report could be used on a day: it had happened and, under that lens, was public. */
export function isKnownOn(report: Report, day: Day, lens: Lens): boolean {
	return report.eventDate <= day && (lens.known === 'happened' || report.reportedDate <= day);
}
