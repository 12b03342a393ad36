import type { PlanePoint } from '../geometry/plane.ts';

/** Nearer than a metre a cell lies on the settlement and takes its status. */
const ON_SETTLEMENT_KM = 1e-3;

/**
 * The Laplace weights of a point's neighbours (the non-Sibsonian interpolant of Belikov, Ivanov,
 * Kontorovich, Korytnik and Semenov, 1997): the length of the edge of the Voronoi diagram that the
 * point would share with each, over its distance. They reproduce a linear field.
 *
 * @param neighbours at least every point that shares such an edge; others get no weight
 * @param edgeReachKm an edge counts up to so far from its middle line, so that outside the hull,
 *   where edges never end, weights stay finite
 * @returns weights in the order of the neighbours, not normalized
 */
export function laplaceWeights(
	point: PlanePoint,
	neighbours: readonly PlanePoint[],
	edgeReachKm: number
): Float64Array {
	const weights = new Float64Array(neighbours.length);
	const count = neighbours.length;
	const east = new Float64Array(count);
	const north = new Float64Array(count);
	const squared = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const [x, y] = neighbours[i] ?? point;
		const [dx, dy] = [x - point[0], y - point[1]];
		east[i] = dx;
		north[i] = dy;
		squared[i] = dx * dx + dy * dy;
		if (dx * dx + dy * dy < ON_SETTLEMENT_KM ** 2) {
			weights.fill(0);
			weights[i] = 1;
			return weights;
		}
	}
	for (let i = 0; i < count; i++) {
		const [ax, ay, distance] = [east[i] ?? 0, north[i] ?? 0, Math.sqrt(squared[i] ?? 0)];
		let low = -edgeReachKm;
		let high = edgeReachKm;
		for (let j = 0; j < count && low < high; j++) {
			if (j === i) continue;
			const [bx, by] = [east[j] ?? 0, north[j] ?? 0];
			const along = (ax * by - ay * bx) / distance;
			const room = ((squared[j] ?? 0) - ax * bx - ay * by) / 2;
			if (along > 0) high = Math.min(high, room / along);
			else if (along < 0) low = Math.max(low, room / along);
			// Exactly behind another: no edge is shared.
			else if (room < 0) high = low;
		}
		weights[i] = Math.max(0, high - low) / distance;
	}
	return weights;
}
