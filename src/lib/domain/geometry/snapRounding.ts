import type { EdgeNet } from './edgeNet.ts';

/** Points to cut at, by edge. */
type Cuts = Map<number, number[]>;

/**
 * Cuts the edges of a net until they meet in points alone, none of which lies within half a unit of
 * another edge: snap rounding (Hobby, "Practical segment intersection with finite precision
 * output", 1999), done over until nothing is left to cut. It ends, as a cut leaves the way from end
 * to end as long as it was, east and north added up, in pieces of whole units. An edge moves by
 * half a unit a round, and there are two or three.
 */
export function snapRound(net: EdgeNet): EdgeNet {
	let firstNew = 0;
	for (;;) {
		const cuts = findCuts(net, firstNew);
		if (cuts.size === 0) return net;
		firstNew = net.bits.length;
		for (const [edge, points] of cuts) cut(net, edge, points);
	}
}

/** From every two edges whose boxes meet, west to east, of which one at least is new. */
function findCuts(net: EdgeNet, firstNew: number): Cuts {
	const [west, east] = bounds(net.x, net);
	const [south, north] = bounds(net.y, net);
	const order = fromWest(net, west);
	const cuts: Cuts = new Map();
	for (let i = 0; i < order.length; i++) {
		const one = order[i] ?? 0;
		const [eastern, southern, northern] = [east[one] ?? 0, south[one] ?? 0, north[one] ?? 0];
		for (let j = i + 1; j < order.length; j++) {
			const other = order[j] ?? 0;
			if ((west[other] ?? 0) > eastern) break;
			if ((south[other] ?? 0) > northern || (north[other] ?? 0) < southern) continue;
			if (one >= firstNew || other >= firstNew) compare(net, one, other, cuts);
		}
	}
	return cuts;
}

/** Per edge, its lesser and its greater coordinate. */
function bounds(of: readonly number[], { start, end }: EdgeNet): [Int32Array, Int32Array] {
	const [least, greatest] = [new Int32Array(start.length), new Int32Array(start.length)];
	for (let edge = 0; edge < start.length; edge++) {
		const [a, b] = [of[start[edge] ?? 0] ?? 0, of[end[edge] ?? 0] ?? 0];
		least[edge] = Math.min(a, b);
		greatest[edge] = Math.max(a, b);
	}
	return [least, greatest];
}

/** The edges in the order of their western ends: plain numbers sort faster than by a function. */
function fromWest({ bits }: EdgeNet, west: Int32Array): number[] {
	const keys = new Float64Array(bits.length);
	let kept = 0;
	for (let edge = 0; edge < bits.length; edge++) {
		if (bits[edge] !== 0) keys[kept++] = (west[edge] ?? 0) * bits.length + edge;
	}
	const sorted = keys.subarray(0, kept).sort();
	return Array.from(sorted, (key) => key - Math.floor(key / bits.length) * bits.length);
}

function compare(net: EdgeNet, one: number, other: number, cuts: Cuts): void {
	const { x, y, start, end } = net;
	const [a, b, c, d] = [start[one] ?? 0, end[one] ?? 0, start[other] ?? 0, end[other] ?? 0];
	const [ax, ay, cx, cy] = [x[a] ?? 0, y[a] ?? 0, x[c] ?? 0, y[c] ?? 0];
	const [oneEast, oneNorth] = [(x[b] ?? 0) - ax, (y[b] ?? 0) - ay];
	const [otherEast, otherNorth] = [(x[d] ?? 0) - cx, (y[d] ?? 0) - cy];
	// How far to the left of an edge the other's ends lie, times the edge's length.
	const cLeft = oneEast * (cy - ay) - oneNorth * (cx - ax);
	const dLeft = cLeft + oneEast * otherNorth - oneNorth * otherEast;
	// An edge meets the unit square around a point that is not further than this.
	const reach = (Math.abs(oneEast) + Math.abs(oneNorth)) / 2;
	if ((cLeft > reach && dLeft > reach) || (cLeft < -reach && dLeft < -reach)) return;
	const aLeft = otherEast * (ay - cy) - otherNorth * (ax - cx);
	const bLeft = aLeft + otherEast * oneNorth - otherNorth * oneEast;
	const otherReach = (Math.abs(otherEast) + Math.abs(otherNorth)) / 2;
	const found = [
		Math.abs(cLeft) <= reach && addCut(net, cuts, one, c),
		Math.abs(dLeft) <= reach && addCut(net, cuts, one, d),
		Math.abs(aLeft) <= otherReach && addCut(net, cuts, other, a),
		Math.abs(bLeft) <= otherReach && addCut(net, cuts, other, b)
	];
	if (found.includes(true) || cLeft * dLeft >= 0 || aLeft * bLeft >= 0) return;
	const along = aLeft / (aLeft - bLeft);
	const crossing = net.point(Math.round(ax + along * oneEast), Math.round(ay + along * oneNorth));
	addCut(net, cuts, one, crossing);
	addCut(net, cuts, other, crossing);
}

/** False where the point lies beyond the edge's ends or is one of them. */
function addCut(net: EdgeNet, cuts: Cuts, edge: number, point: number): boolean {
	if (!isBetween(net, point, net.start[edge] ?? 0, net.end[edge] ?? 0)) return false;
	const points = cuts.get(edge);
	if (points) points.push(point);
	else cuts.set(edge, [point]);
	return true;
}

/** Whether a point lies in the smallest box around two others, and is neither of them. */
function isBetween({ x, y }: EdgeNet, point: number, a: number, b: number): boolean {
	if (point === a || point === b) return false;
	return (
		isWithin(x[point] ?? 0, x[a] ?? 0, x[b] ?? 0) && isWithin(y[point] ?? 0, y[a] ?? 0, y[b] ?? 0)
	);
}

function isWithin(value: number, a: number, b: number): boolean {
	return a < b ? a <= value && value <= b : b <= value && value <= a;
}

function cut(net: EdgeNet, edge: number, points: readonly number[]): void {
	const { x, y } = net;
	const [start, end, bits] = [net.start[edge] ?? 0, net.end[edge] ?? 0, net.bits[edge] ?? 0];
	const wayTo = (point: number) =>
		Math.abs((x[point] ?? 0) - (x[start] ?? 0)) + Math.abs((y[point] ?? 0) - (y[start] ?? 0));
	net.toggle(start, end, bits);
	let from = start;
	for (const point of points.toSorted((a, b) => wayTo(a) - wayTo(b))) {
		// A point that would lead back waits for the next round.
		if (!isBetween(net, point, from, end)) continue;
		net.toggle(from, point, bits);
		from = point;
	}
	net.toggle(from, end, bits);
}
