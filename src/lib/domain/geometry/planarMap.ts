import { EdgeBands } from './edgeBands.ts';
import type { EdgeNet } from './edgeNet.ts';

/**
 * A net, whose edges meet in points alone, as a planar map. An edge is two half-edges, one each
 * way: `2 * edge` from its start and `2 * edge + 1` back, each with the ground on its left.
 */
export interface PlanarMap {
	/** Per half-edge, the point it leaves. */
	from: Int32Array;
	/** Per half-edge, the next one around the ground on its left. */
	next: Int32Array;
	/** Per half-edge, as bits, the sets in which the ground on its left lies. */
	inside: Int32Array;
}

export function planarMap(net: EdgeNet): PlanarMap {
	const count = net.bits.length * 2;
	const from = new Int32Array(count);
	for (let half = 0; half < count; half++)
		from[half] = (half % 2 === 0 ? net.start : net.end)[half >> 1] ?? 0;
	const outgoing = halvesByPoint(net, from);
	const next = new Int32Array(count);
	const { ends, halves } = outgoing;
	for (let point = 0, at = 0; point < ends.length; point++) {
		const end = ends[point] ?? 0;
		let before = at < end ? (halves[end - 1] ?? 0) : 0;
		for (; at < end; at++) {
			const half = halves[at] ?? 0;
			next[half ^ 1] = before;
			before = half;
		}
	}
	return { from, next, inside: insideLeft(net, outgoing, next) };
}

/** The half-edges that leave each point, one point after the other, anticlockwise from west. */
interface Outgoing {
	/** Where those of a point end. */
	ends: Int32Array;
	halves: Int32Array;
}

function halvesByPoint({ x, y, bits }: EdgeNet, from: Int32Array): Outgoing {
	const ends = new Int32Array(x.length);
	for (let half = 0; half < from.length; half++) {
		const point = from[half] ?? 0;
		if (bits[half >> 1] !== 0) ends[point] = (ends[point] ?? 0) + 1;
	}
	for (let point = 1; point < ends.length; point++)
		ends[point] = (ends[point] ?? 0) + (ends[point - 1] ?? 0);
	const halves = new Int32Array(ends.at(-1) ?? 0);
	const angles = new Float64Array(halves.length);
	const places = Int32Array.from(ends, (_, point) => ends[point - 1] ?? 0);
	for (let half = 0; half < from.length; half++) {
		if (bits[half >> 1] === 0) continue;
		const [a, b] = [from[half] ?? 0, from[half ^ 1] ?? 0];
		// Two directions between whole numbers below 2^25 differ by more than an angle's last digit.
		const angle = Math.atan2((y[b] ?? 0) - (y[a] ?? 0), (x[b] ?? 0) - (x[a] ?? 0));
		const first = ends[a - 1] ?? 0;
		let place = places[a] ?? 0;
		places[a] = place + 1;
		for (; place > first && (angles[place - 1] ?? 0) > angle; place--) {
			angles[place] = angles[place - 1] ?? 0;
			halves[place] = halves[place - 1] ?? 0;
		}
		angles[place] = angle;
		halves[place] = half;
	}
	return { ends, halves };
}

/** From the ground west of each group of edges that hang together, across edge after edge. */
function insideLeft(net: EdgeNet, { ends, halves }: Outgoing, next: Int32Array): Int32Array {
	const inside = new Int32Array(next.length);
	const seen = new Uint8Array(next.length);
	const bands = new EdgeBands(net);
	const fromWest = Float64Array.from(net.x, (x, point) => x * net.x.length + point).sort();
	for (const key of fromWest) {
		const point = key - Math.floor(key / net.x.length) * net.x.length;
		// The westernmost point of its group: its steepest edge has nothing but west on its left.
		const end = ends[point] ?? 0;
		const first = halves[end - 1];
		if (end === (ends[point - 1] ?? 0) || first === undefined || seen[first]) continue;
		inside[first] = bands.insideWestOf(point);
		const open = [first];
		for (let start = open.pop(); start !== undefined; start = open.pop()) {
			const ground = inside[start] ?? 0;
			for (let half = start; !seen[half]; half = next[half] ?? 0) {
				seen[half] = 1;
				inside[half] = ground;
				if (seen[half ^ 1]) continue;
				inside[half ^ 1] = ground ^ (net.bits[half >> 1] ?? 0);
				open.push(half ^ 1);
			}
		}
	}
	return inside;
}
