import { Delaunay } from 'd3-delaunay';
import Flatbush from 'flatbush';
import type { PlaneBox, PlanePoint } from '../geometry/plane.ts';

/** For rounding: a circle through three points passes within this of each of them, as a share. */
const HAIR = 1e-9;

/** A circle through three neighbouring points, with no point inside. */
interface EmptyCircle {
	x: number;
	y: number;
	radius: number;
	corners: readonly [number, number, number];
}

/** An edge of the hull; the ground beyond it lies to the left. */
interface HullEdge {
	from: number;
	to: number;
}

/**
 * Which of a set of points could share an edge of the Voronoi diagram with a point that is put in
 * among them: the corners of every Delaunay triangle whose circle holds it (Bowyer 1981, Watson
 * 1981), and the ends of every edge of the hull that it sees from outside.
 */
export class NaturalNeighbours {
	readonly #points: readonly PlanePoint[];
	readonly #circles: readonly EmptyCircle[];
	readonly #hull: readonly HullEdge[];
	readonly #index: Flatbush | null;

	/** @param points no two the same */
	constructor(points: readonly PlanePoint[]) {
		this.#points = points;
		const delaunay = points.length > 2 ? Delaunay.from(points) : null;
		this.#circles = delaunay ? emptyCircles(delaunay, points) : [];
		this.#hull = delaunay ? hullEdges(delaunay, points) : [];
		this.#index = this.#circles.length > 0 ? new Flatbush(this.#circles.length) : null;
		for (const { x, y, radius } of this.#circles)
			this.#index?.add(x - radius, y - radius, x + radius, y + radius);
		this.#index?.finish();
	}

	/** The neighbours of whatever lies in a box: every neighbour of each of its points, perhaps more. */
	around(box: PlaneBox): Neighbourhood {
		const { west, south, east, north } = box;
		if (!this.#index) {
			const all = this.#points.map((_, i) => i);
			return { candidates: all, of: () => all };
		}
		const circles = this.#index
			.search(west, south, east, north)
			.flatMap((i) => this.#circles[i] ?? []);
		const corners: PlanePoint[] = [
			[west, south],
			[east, south],
			[east, north],
			[west, north]
		];
		const edges = this.#hull.filter((edge) => corners.some((corner) => this.#sees(corner, edge)));
		const candidates = sorted([
			...circles.flatMap((circle) => circle.corners),
			...edges.flatMap(({ from, to }) => [from, to])
		]);
		const place = new Map(candidates.map((candidate, at) => [candidate, at]));
		const at = (candidate: number) => place.get(candidate) ?? 0;
		const circleCorners = circles.map(({ corners }) => corners.map(at));
		const edgeEnds = edges.map(({ from, to }) => [at(from), at(to)]);
		return {
			candidates,
			of: (point) => {
				// Asked of every cell: no list is made on the way.
				const isNear = new Uint8Array(candidates.length);
				circles.forEach((circle, i) => {
					if (holds(circle, point)) for (const corner of circleCorners[i] ?? []) isNear[corner] = 1;
				});
				edges.forEach((edge, i) => {
					if (this.#sees(point, edge)) for (const end of edgeEnds[i] ?? []) isNear[end] = 1;
				});
				return candidates.filter((_, i) => isNear[i] === 1);
			}
		};
	}

	#sees([x, y]: PlanePoint, { from, to }: HullEdge): boolean {
		const [ax, ay] = this.#points[from] ?? [0, 0];
		const [bx, by] = this.#points[to] ?? [0, 0];
		const span = Math.hypot(bx - ax, by - ay);
		return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -HAIR * span * span;
	}
}

/** The neighbours in a box. Indices into the points, in their order. */
export interface Neighbourhood {
	/** Of all points of the box together. */
	candidates: readonly number[];
	/** Of one point of the box. */
	of: (point: PlanePoint) => readonly number[];
}

function emptyCircles({ triangles }: Delaunay<unknown>, points: readonly PlanePoint[]) {
	const circles: EmptyCircle[] = [];
	for (let i = 0; i < triangles.length; i += 3) {
		const corners = [triangles[i] ?? 0, triangles[i + 1] ?? 0, triangles[i + 2] ?? 0] as const;
		const [a, b, c] = corners.map((corner) => points[corner] ?? ([0, 0] as PlanePoint));
		if (a && b && c) circles.push({ ...circleThrough(a, b, c), corners });
	}
	return circles;
}

/** Of three points on a line it is the whole plane: rounding makes such triangles on the hull. */
function circleThrough([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint) {
	const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - ax, cy - ay];
	const twice = 2 * (ux * vy - uy * vx);
	const [u, v] = [ux * ux + uy * uy, vx * vx + vy * vy];
	const [x, y] = [(vy * u - uy * v) / twice, (ux * v - vx * u) / twice];
	const radius = Math.hypot(x, y);
	if (!Number.isFinite(radius)) return { x: 0, y: 0, radius: Infinity };
	return { x: ax + x, y: ay + y, radius: radius * (1 + HAIR) + HAIR };
}

function holds({ x, y, radius }: EmptyCircle, point: PlanePoint): boolean {
	return radius === Infinity || (point[0] - x) ** 2 + (point[1] - y) ** 2 <= radius * radius;
}

/** With every point but the corners on the right of each edge. */
function hullEdges({ hull }: Delaunay<unknown>, points: readonly PlanePoint[]): HullEdge[] {
	const corners = [...hull];
	const turned = corners.reduce((doubled, corner, i) => {
		const [ax, ay] = points[corner] ?? [0, 0];
		const [bx, by] = points[corners[(i + 1) % corners.length] ?? 0] ?? [0, 0];
		return doubled + ax * by - bx * ay;
	}, 0);
	return corners.map((corner, i) => {
		const next = corners[(i + 1) % corners.length] ?? corner;
		return turned < 0 ? { from: corner, to: next } : { from: next, to: corner };
	});
}

function sorted(indices: readonly number[]): number[] {
	return [...new Set(indices)].sort((a, b) => a - b);
}
