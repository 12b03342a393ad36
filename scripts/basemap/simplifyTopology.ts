/**
 * Simplifies a topology arc by arc onto an integer grid. An arc is shared by its neighbours, so borders
 * match whatever the tolerance; where the result crosses itself or a ring collapses, it is refined there.
 */
import { findCrossings } from './findCrossings.ts';
import { at, type Point } from './geometry.ts';
import { simplifyLine } from './simplifyLine.ts';

/** The grid of the output: 1e-4 degrees, 11 m by 7 m at Kursk. */
export const gridDegrees = 1e-4;
/** Vertices of coarse borders are rounded further: it costs less than they lose anyhow, and saves bytes. */
const roundings = [
	{ aboveMetres: 4000, gridSteps: 50 },
	{ aboveMetres: 1000, gridSteps: 20 }
];
const maxRounds = 14;

export interface SimplifiedArc {
	/** Grid coordinates. */
	points: Point[];
	/** For each point, its index in the source arc. */
	sources: number[];
}

interface Work {
	source: readonly Point[];
	tolerances: number[];
	result: SimplifiedArc;
}

/**
 * @param arcs source arcs in degrees
 * @param rings rings as signed arc indices (`~i` for reversed), TopoJSON fashion
 * @param tolerance metres, for a point of an arc
 * @param toGrid degrees to grid coordinates (not yet rounded)
 */
export function simplifyTopology(
	arcs: readonly (readonly Point[])[],
	rings: readonly (readonly number[])[],
	tolerance: (point: Point, arc: number) => number,
	toGrid: (point: Point) => Point
): SimplifiedArc[] {
	const works = arcs.map((source, arc): Work => {
		const tolerances = source.map((point) => tolerance(point, arc));
		return { source, tolerances, result: simplifyArc(source, tolerances, toGrid) };
	});
	for (let round = 0; round < maxRounds; round++) {
		const faults = [
			...crossingFaults(works),
			...collapseFaults(works, rings),
			...touchFaults(works, rings)
		];
		if (faults.length === 0) return works.map((work) => work.result);
		refine(works, faults, toGrid);
	}
	throw new Error('the simplified borders still cross after refining');
}

function simplifyArc(
	source: readonly Point[],
	tolerances: readonly number[],
	toGrid: (point: Point) => Point
): SimplifiedArc {
	const points: Point[] = [];
	const sources: number[] = [];
	const kept = simplifyLine(source, tolerances);
	kept.forEach((index, position) => {
		const isEnd = position === 0 || position === kept.length - 1;
		const step = isEnd ? 1 : gridStepsFor(at(tolerances, index));
		const [x, y] = toGrid(at(source, index));
		const point: Point = [Math.round(x / step) * step, Math.round(y / step) * step];
		const last = points.at(-1);
		const isRepeat = last?.[0] === point[0] && last[1] === point[1];
		if (isRepeat && points.length > 1) sources[sources.length - 1] = index;
		if (isRepeat && (points.length > 1 || !isEnd)) return;
		points.push(point);
		sources.push(index);
	});
	return { points, sources };
}

function gridStepsFor(tolerance: number): number {
	return roundings.find(({ aboveMetres }) => tolerance > aboveMetres)?.gridSteps ?? 1;
}

/** A stretch of a source arc that has to be kept in more detail. */
interface Fault {
	arc: number;
	from: number;
	to: number;
}

function crossingFaults(works: readonly Work[]): Fault[] {
	const cell = Math.round(0.25 / gridDegrees);
	return findCrossings(
		works.map((work) => work.result.points),
		cell
	).map(({ line, index }) => {
		const { sources } = at(works, line).result;
		return { arc: line, from: at(sources, index), to: at(sources, index + 1) };
	});
}

function collapseFaults(works: readonly Work[], rings: readonly (readonly number[])[]): Fault[] {
	return rings
		.filter((ring) => isCollapsed(works, ring))
		.flatMap((ring) =>
			ring.map((reference) => {
				const arc = reference < 0 ? ~reference : reference;
				return { arc, from: 0, to: at(works, arc).source.length - 1 };
			})
		);
}

/** Where a ring comes back to a point it has been at, which no valid polygon's ring does. */
function touchFaults(works: readonly Work[], rings: readonly (readonly number[])[]): Fault[] {
	return rings.flatMap((ring) => {
		const byPoint = new Map<string, Fault[]>();
		for (const reference of ring) {
			const arc = reference < 0 ? ~reference : reference;
			const { points, sources } = at(works, arc).result;
			// The ends of arcs are met twice by themselves.
			points.slice(1, -1).forEach((point, i) => {
				const fault = { arc, from: at(sources, i), to: at(sources, i + 2) };
				byPoint.set(String(point), [...(byPoint.get(String(point)) ?? []), fault]);
			});
		}
		return [...byPoint.values()].filter((visits) => visits.length > 1).flat();
	});
}

function isCollapsed(works: readonly Work[], ring: readonly number[]): boolean {
	const inDegrees = ([x, y]: Point): Point => [x * gridDegrees, y * gridDegrees];
	const join = (pick: (work: Work) => readonly Point[]) =>
		ring.flatMap((reference) => {
			const points = [...pick(at(works, reference < 0 ? ~reference : reference))];
			return reference < 0 ? points.reverse() : points;
		});
	const simplified = join((work) => work.result.points).map(inDegrees);
	if (simplified.length < 4) return true;
	return planeArea(simplified) < 0.7 * planeArea(join((work) => work.source));
}

/** Shoelace in square degrees: the two rings differ in origin, so areas on the globe would not compare. */
function planeArea(ring: readonly Point[]): number {
	let twice = 0;
	for (let i = 0; i < ring.length - 1; i++) {
		const a = at(ring, i);
		const b = at(ring, i + 1);
		twice += a[0] * b[1] - b[0] * a[1];
	}
	return Math.abs(twice / 2);
}

function refine(works: Work[], faults: readonly Fault[], toGrid: (point: Point) => Point): void {
	const halved = new Map<number, Set<number>>();
	for (const { arc, from, to } of faults) {
		const indices = halved.get(arc) ?? new Set<number>();
		for (let i = from; i <= to; i++) indices.add(i);
		halved.set(arc, indices);
	}
	for (const [arc, indices] of halved) {
		const work = at(works, arc);
		for (const i of indices) work.tolerances[i] = at(work.tolerances, i) / 2;
		work.result = simplifyArc(work.source, work.tolerances, toGrid);
	}
}
