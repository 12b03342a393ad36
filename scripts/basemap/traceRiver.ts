/**
 * Follows one river through a heap of nameless line pieces: the cheapest way over the pieces from its
 * source by a point on its course to its mouth (Dijkstra 1959). Gaps are bridged, at a price.
 */
import { at, distance, type Point } from './geometry.ts';

export interface RiverNetwork {
	nodes: Point[];
	/** Per node: neighbours and the price in metres of going there. */
	links: [number, number][][];
}

/** Pieces with a price per metre: the preferred source has 1. */
export interface PricedLine {
	points: readonly Point[];
	price: number;
}

const longestGap = 4000;
const gapPrice = 8;

export function buildNetwork(lines: readonly PricedLine[]): RiverNetwork {
	const network: RiverNetwork = { nodes: [], links: [] };
	const ends: number[] = [];
	for (const { points, price } of lines) {
		const first = network.nodes.length;
		points.forEach((point, i) => {
			network.nodes.push(point);
			network.links.push([]);
			if (i > 0) link(network, first + i - 1, first + i, price);
		});
		ends.push(first, first + points.length - 1);
	}
	const cells = indexNodes(network.nodes);
	for (const end of ends) {
		for (const other of cells(at(network.nodes, end))) {
			if (
				other !== end &&
				distance(at(network.nodes, end), at(network.nodes, other)) < longestGap
			) {
				link(network, end, other, gapPrice);
			}
		}
	}
	return network;
}

function link({ nodes, links }: RiverNetwork, a: number, b: number, price: number): void {
	const cost = distance(at(nodes, a), at(nodes, b)) * price;
	at(links, a).push([b, cost]);
	at(links, b).push([a, cost]);
}

/** Nodes in the 3 by 3 cells of 0.06 degrees around a point. */
function indexNodes(nodes: readonly Point[]): (point: Point) => number[] {
	const size = 0.06;
	const cells = new Map<string, number[]>();
	const key = (column: number, row: number) => `${String(column)},${String(row)}`;
	const cellOf = ([x, y]: Point): Point => [Math.floor(x / size), Math.floor(y / size)];
	nodes.forEach((point, node) => {
		const [column, row] = cellOf(point);
		const cell = cells.get(key(column, row)) ?? [];
		cell.push(node);
		cells.set(key(column, row), cell);
	});
	return (point) => {
		const [column, row] = cellOf(point);
		return [-1, 0, 1].flatMap((dx) =>
			[-1, 0, 1].flatMap((dy) => cells.get(key(column + dx, row + dy)) ?? [])
		);
	};
}

/** The way through the network by the nodes nearest to the stops, as a line; empty if there is none. */
export function traceRiver(network: RiverNetwork, stops: readonly Point[]): Point[] {
	const nodes = stops.map((stop) => nearestNode(network.nodes, stop));
	const legs = nodes.slice(1).map((to, i) => cheapestPath(network, at(nodes, i), to));
	if (legs.some((leg) => leg.length === 0)) return [];
	return legs
		.flat()
		.map((node) => at(network.nodes, node))
		.filter((point, i, all) => {
			const before = all[i - 1];
			return !before || distance(before, point) > 1;
		});
}

function nearestNode(nodes: readonly Point[], stop: Point): number {
	let best = 0;
	let away = Infinity;
	nodes.forEach((node, i) => {
		const metres = distance(node, stop);
		if (metres < away) [best, away] = [i, metres];
	});
	return best;
}

function cheapestPath({ links }: RiverNetwork, from: number, to: number): number[] {
	const cost = new Map<number, number>([[from, 0]]);
	const before = new Map<number, number>();
	const queue: [number, number][] = [[0, from]];
	while (queue.length > 0) {
		const [price, node] = popCheapest(queue);
		if (node === to) break;
		if (price > (cost.get(node) ?? Infinity)) continue;
		for (const [next, step] of at(links, node)) {
			const total = price + step;
			if (total >= (cost.get(next) ?? Infinity)) continue;
			cost.set(next, total);
			before.set(next, node);
			pushSorted(queue, [total, next]);
		}
	}
	const path = [to];
	for (let node = before.get(to); node !== undefined; node = before.get(node)) path.push(node);
	return path.at(-1) === from ? path.reverse() : [];
}

/** The queue is kept in falling order, so that the cheapest is at the end. */
function popCheapest(queue: [number, number][]): [number, number] {
	const last = queue.pop();
	if (!last) throw new Error('empty queue');
	return last;
}

function pushSorted(queue: [number, number][], item: [number, number]): void {
	let low = 0;
	let high = queue.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (at(queue, middle)[0] > item[0]) low = middle + 1;
		else high = middle;
	}
	queue.splice(low, 0, item);
}
