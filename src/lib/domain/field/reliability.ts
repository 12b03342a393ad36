import { Delaunay } from 'd3-delaunay';
import type { Day } from '../time/day.ts';
import { laplaceWeights } from './laplace.ts';
import type { PlanePoint } from '../geometry/plane.ts';

/** How often a village left out was read as its report has it, by how far the field is from 0. */
export interface ReliabilityBin {
	/** Least distance of the field from 0. */
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

/** The bin of a value of the field; null where it is too near to 0 to be told. */
export function binOf({ bins }: Reliability, field: number): ReliabilityBin | null {
	return bins.findLast(({ fieldFrom }) => Math.abs(field) >= fieldFrom) ?? null;
}

/** A reported settlement as the field hears it. */
export interface PlaceVoice {
	point: PlanePoint;
	/** +1 Ukraine's, -1 Russia's, 0 contested. */
	score: number;
	voice: number;
}

/** What the field would have been at a settlement without its report, and what the report says. */
export interface LeftOut {
	field: number;
	score: number;
}

/**
 * Leaves out one settlement after the other, where its neighbours disagree among themselves: there
 * a village can be misread. One that is contested always is, where the field says whose it is.
 *
 * @param places of one side of the border, no two on one point
 */
export function leaveOneOut(places: readonly PlaceVoice[], edgeReachKm: number): LeftOut[] {
	const delaunay = Delaunay.from(places.map(({ point }) => point));
	return places.flatMap(({ point, score }, i): LeftOut[] => {
		// Whoever borders on it is whoever would border on it, were it put in anew.
		const near = [...delaunay.neighbors(i)].flatMap((other) => places[other] ?? []);
		if (new Set(near.map((each) => each.score)).size < 2) return [];
		const weights = laplaceWeights(
			point,
			near.map((each) => each.point),
			edgeReachKm
		);
		let sum = 0;
		let total = 0;
		near.forEach((each, at) => {
			const heard = (weights[at] ?? 0) * each.voice;
			sum += heard * each.score;
			total += heard;
		});
		return total > 0 ? [{ field: sum / total, score }] : [];
	});
}

/** @param starts lower ends of the bins, rising; the field nearer to 0 than the first is not told */
export function reliabilityOf(
	leftOut: readonly LeftOut[],
	starts: readonly number[],
	asOf: Day
): Reliability {
	const bins = starts.map((fieldFrom, i): ReliabilityBin => {
		const fieldTo = starts[i + 1] ?? 1;
		const isLast = i === starts.length - 1;
		const inBin = leftOut.filter(({ field }) => {
			const far = Math.abs(field);
			return far >= fieldFrom && (far < fieldTo || isLast);
		});
		const asRead = inBin.filter(({ field, score }) => field * score > 0).length;
		const in100 = inBin.length > 0 ? Math.round((asRead / inBin.length) * 100) : null;
		return { fieldFrom, fieldTo, in100, n: inBin.length };
	});
	return { bins, asOf };
}
