import { PairIndex } from './pairIndex.ts';

/**
 * Straight edges between points of a grid of whole numbers (coordinates below 2^25). Every edge
 * says as bits for which sets it is boundary: crossing it toggles whether one is inside them. Edges
 * on top of each other are one, and an edge that bounds no set is none.
 */
export class EdgeNet {
	/** Coordinates of the points. */
	readonly x: number[] = [];
	readonly y: number[] = [];
	/** Per edge: its two points, and its bits; 0 where there is no edge any more. */
	readonly start: number[] = [];
	readonly end: number[] = [];
	readonly bits: number[] = [];
	readonly #points = new PairIndex();
	readonly #edges = new PairIndex();

	/** The index of the point there. */
	point(x: number, y: number): number {
		const known = this.#points.get(x, y);
		if (known >= 0) return known;
		const added = this.x.push(x) - 1;
		this.y.push(y);
		this.#points.set(x, y, added);
		return added;
	}

	/** Toggles an edge for some sets. One that there was not gets an index of its own. */
	toggle(start: number, end: number, bits: number): void {
		if (start === end) return;
		const [first, second] = start < end ? [start, end] : [end, start];
		const known = this.#edges.get(first, second);
		const before = known < 0 ? 0 : (this.bits[known] ?? 0);
		if (before === 0) {
			this.#edges.set(first, second, this.start.push(start) - 1);
			this.end.push(end);
			this.bits.push(bits);
			return;
		}
		this.bits[known] = before ^ bits;
	}

	/** The same edges between moved points. */
	moved(to: (x: number, y: number) => readonly [number, number]): EdgeNet {
		const net = new EdgeNet();
		const points = this.x.map((x, point) => net.point(...to(x, this.y[point] ?? 0)));
		this.bits.forEach((bits, edge) => {
			const [start, end] = [this.start[edge] ?? 0, this.end[edge] ?? 0];
			if (bits !== 0) net.toggle(points[start] ?? 0, points[end] ?? 0, bits);
		});
		return net;
	}
}
