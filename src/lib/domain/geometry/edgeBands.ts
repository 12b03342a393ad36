import type { EdgeNet } from './edgeNet.ts';

/** So many edges share a band where they lie evenly: more bands would hold the long ones too often. */
const EDGES_A_BAND = 4;

/** The edges of a net by the heights that they span: who asks what lies west of a point reads one band. */
export class EdgeBands {
	readonly #net: EdgeNet;
	readonly #south: number;
	readonly #height: number;
	/** Where the edges of each band end, and the edges, band after band. */
	readonly #ends: Int32Array;
	readonly #edges: Int32Array;

	constructor(net: EdgeNet) {
		this.#net = net;
		let [south, north] = [Infinity, -Infinity];
		for (const y of net.y) {
			south = Math.min(south, y);
			north = Math.max(north, y);
		}
		const count = Math.max(1, Math.ceil(net.bits.length / EDGES_A_BAND));
		this.#south = south;
		this.#height = Math.max(1, (north - south + 1) / count);
		this.#ends = new Int32Array(count);
		this.#eachBand((band) => (this.#ends[band] = (this.#ends[band] ?? 0) + 1));
		for (let band = 1; band < count; band++)
			this.#ends[band] = (this.#ends[band] ?? 0) + (this.#ends[band - 1] ?? 0);
		this.#edges = new Int32Array(this.#ends.at(-1) ?? 0);
		const places = Int32Array.from(this.#ends, (_, band) => this.#ends[band - 1] ?? 0);
		this.#eachBand((band, edge) => {
			const place = places[band] ?? 0;
			places[band] = place + 1;
			this.#edges[place] = edge;
		});
	}

	/** The sets, as bits, that a point of the net lies in just west of it: crosses what lies west. */
	insideWestOf(point: number): number {
		const { x, y, start, end, bits } = this.#net;
		const [px, py] = [x[point] ?? 0, y[point] ?? 0];
		const band = this.#bandOf(py);
		const last = this.#ends[band] ?? 0;
		let inside = 0;
		for (let at = this.#ends[band - 1] ?? 0; at < last; at++) {
			const edge = this.#edges[at] ?? 0;
			const [a, b] = [start[edge] ?? 0, end[edge] ?? 0];
			if (crossesWest(px, py, x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0))
				inside ^= bits[edge] ?? 0;
		}
		return inside;
	}

	#eachBand(visit: (band: number, edge: number) => void): void {
		const { y, start, end, bits } = this.#net;
		for (let edge = 0; edge < bits.length; edge++) {
			const [ay, by] = [y[start[edge] ?? 0] ?? 0, y[end[edge] ?? 0] ?? 0];
			// What is level is crossed by no way west.
			if (bits[edge] === 0 || ay === by) continue;
			const last = this.#bandOf(Math.max(ay, by));
			for (let band = this.#bandOf(Math.min(ay, by)); band <= last; band++) visit(band, edge);
		}
	}

	#bandOf(y: number): number {
		return Math.floor((y - this.#south) / this.#height);
	}
}

/** Whether the edge between a and b meets the ray from a point due west. */
export function crossesWest(
	x: number,
	y: number,
	ax: number,
	ay: number,
	bx: number,
	by: number
): boolean {
	return ay > y !== by > y && ax + ((y - ay) * (bx - ax)) / (by - ay) < x;
}
