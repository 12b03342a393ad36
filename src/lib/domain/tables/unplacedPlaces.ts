import type { UnplacedReport } from '../model/unplaced.ts';

/** A place without a point, with all that was reported of it. */
export interface UnplacedPlace {
	place: string;
	region: string;
	/** Oldest first. */
	reports: UnplacedReport[];
}

/** Reports by their place, the places by name. */
export function unplacedPlaces(reports: readonly UnplacedReport[]): UnplacedPlace[] {
	const places = new Map<string, UnplacedPlace>();
	for (const report of reports) {
		const { place, region } = report;
		const key = `${place}|${region}`;
		const known = places.get(key) ?? { place, region, reports: [] };
		known.reports.push(report);
		places.set(key, known);
	}
	const byDate = (a: UnplacedReport, b: UnplacedReport) => (a.eventDate < b.eventDate ? -1 : 1);
	return [...places.values()]
		.map((one) => ({ ...one, reports: one.reports.toSorted(byDate) }))
		.sort((a, b) => (a.place < b.place ? -1 : 1));
}
