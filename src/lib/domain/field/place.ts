import type { PlanePoint } from '../geometry/plane.ts';
import { NOBODYS, type Said } from './said.ts';

/** A settlement as the field sees it. */
export interface FieldSite {
	point: PlanePoint;
	/** What it says in every picture the field will be asked for, or null where it varies. */
	alwaysSays: Said | null;
}

/** What the settlements say on a day. */
export interface SiteVoices {
	/** Null where nobody reports. */
	said: readonly (Said | null)[];
	/** What each counts for against 1 of most. */
	voices: readonly number[];
}

/** Sites that lie on one point are one. */
export interface Place extends FieldSite {
	/** Indices into the field's sites. */
	sites: number[];
}

/** Sorted by where they lie, so that the order of rows is nothing. */
export function placesOf(sites: readonly FieldSite[]): Place[] {
	const byPoint = new Map<string, Place>();
	sites.forEach(({ point, alwaysSays }, i) => {
		const found = byPoint.get(point.join());
		if (!found) byPoint.set(point.join(), { point, alwaysSays, sites: [i] });
		else {
			found.sites.push(i);
			if (found.alwaysSays !== alwaysSays) found.alwaysSays = null;
		}
	});
	return [...byPoint.values()].sort((a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1]);
}

/** Nobody's where its sites differ. */
export function saidAt({ sites }: Place, said: SiteVoices['said']): Said | null {
	const [first = -1] = sites;
	if (sites.length === 1) return said[first] ?? null;
	const all = new Set(sites.flatMap((site) => said[site] ?? []));
	const [only] = all;
	if (only === undefined) return null;
	return all.size === 1 ? only : NOBODYS;
}

/** The least of its sites'. */
export function voiceAt({ sites }: Place, { said, voices }: SiteVoices): number {
	return sites.reduce(
		(least, site) => (said[site] === null ? least : Math.min(least, voices[site] ?? 1)),
		1
	);
}
