import { Delaunay } from 'd3-delaunay';
import type { Day } from '../time/day.ts';
import { laplaceWeights } from './laplace.ts';
import type { PlanePoint } from '../geometry/plane.ts';
import { NOBODYS, type Said } from './said.ts';

/** How often a village left out was read as its report has it, by how far the best party is ahead. */
export interface ReliabilityBin {
	/** Least lead of the best party over the next, 0 to 1. */
	fieldFrom: number;
	/** Below this; the last bin has 1 in it. */
	fieldTo: number;
	/** Of a hundred; null where no village fell into the bin. */
	in100: number | null;
	/** Villages that fell into the bin. */
	n: number;
}

/** How far ground without a report of its own may be believed: never "right", only "as reported". */
export interface Reliability {
	bins: readonly ReliabilityBin[];
	asOf: Day;
}

/** The bin of a lead; null where it is too small to be told. */
export function binOf({ bins }: Reliability, lead: number): ReliabilityBin | null {
	return bins.findLast(({ fieldFrom }) => lead >= fieldFrom) ?? null;
}

/** A reported settlement as the field hears it. */
export interface PlaceVoice {
	point: PlanePoint;
	said: Said;
	voice: number;
}

/** What the field would have been at a settlement without its report, and what the report says. */
export interface LeftOut {
	/** The party that would have been the best, and by how much: 0 to 1. */
	read: Said;
	lead: number;
	said: Said;
}

/**
 * Leaves out one settlement after the other, where its neighbours disagree among themselves: there
 * a village can be misread. One that is contested always is, where the field says whose it is.
 *
 * @param places of one compartment, no two on one point
 */
export function leaveOneOut(places: readonly PlaceVoice[], edgeReachKm: number): LeftOut[] {
	if (places.length === 0) return [];
	const delaunay = Delaunay.from(places.map(({ point }) => point));
	return places.flatMap(({ point, said }, i): LeftOut[] => {
		// Whoever borders on it is whoever would border on it, were it put in anew.
		const near = [...delaunay.neighbors(i)].flatMap((other) => places[other] ?? []);
		if (new Set(near.map((each) => each.said)).size < 2) return [];
		const weights = laplaceWeights(
			point,
			near.map((each) => each.point),
			edgeReachKm
		);
		const heardOf = new Map<Said, number>();
		let total = 0;
		near.forEach((each, at) => {
			const heard = (weights[at] ?? 0) * each.voice;
			total += heard;
			if (each.said !== NOBODYS) heardOf.set(each.said, (heardOf.get(each.said) ?? 0) + heard);
		});
		const [[read, most] = [NOBODYS, 0], [, next] = [NOBODYS, 0]] = [...heardOf].sort(
			([, a], [, b]) => b - a
		);
		return total > 0 ? [{ read, lead: (most - next) / total, said }] : [];
	});
}

/** @param starts lower ends of the bins, rising; a lead below the first is not told */
export function reliabilityOf(
	leftOut: readonly LeftOut[],
	starts: readonly number[],
	asOf: Day
): Reliability {
	const bins = starts.map((fieldFrom, i): ReliabilityBin => {
		const fieldTo = starts[i + 1] ?? 1;
		const isLast = i === starts.length - 1;
		const inBin = leftOut.filter(({ lead }) => lead >= fieldFrom && (lead < fieldTo || isLast));
		const asRead = inBin.filter(({ read, said }) => read === said).length;
		const in100 = inBin.length > 0 ? Math.round((asRead / inBin.length) * 100) : null;
		return { fieldFrom, fieldTo, in100, n: inBin.length };
	});
	return { bins, asOf };
}
