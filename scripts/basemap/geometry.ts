/**
 * Plane geometry on short stretches of the earth. Metres are local equirectangular: at the scale of a
 * border's wiggles (kilometres) the error is far below the tolerances used here.
 */
export type Point = [number, number];
export type Ring = Point[];

const metresPerDegree = 111_320;

/** The element at an index that is known to exist; throws where it does not. */
export function at<T>(items: readonly T[], index: number): T {
	const item = items[index];
	if (item === undefined) throw new Error(`no element ${String(index)} of ${String(items.length)}`);
	return item;
}

/** Distance in metres between two points. */
export function distance(a: Point, b: Point): number {
	return distanceToSegment(a, b, b);
}

/** Distance in metres from a point to a segment. */
export function distanceToSegment(point: Point, start: Point, end: Point): number {
	const scale = Math.cos((point[1] * Math.PI) / 180);
	const ax = (start[0] - point[0]) * scale;
	const ay = start[1] - point[1];
	const bx = (end[0] - point[0]) * scale;
	const by = end[1] - point[1];
	const dx = bx - ax;
	const dy = by - ay;
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
	return Math.hypot(ax + t * dx, ay + t * dy) * metresPerDegree;
}

/** Area of a ring in square kilometres, always positive. */
export function ringArea(ring: readonly Point[]): number {
	let twice = 0;
	let latitudes = 0;
	for (let i = 0; i < ring.length - 1; i++) {
		const a = at(ring, i);
		const b = at(ring, i + 1);
		twice += a[0] * b[1] - b[0] * a[1];
		latitudes += a[1];
	}
	const middle = latitudes / Math.max(1, ring.length - 1);
	const square = (metresPerDegree / 1000) ** 2 * Math.cos((middle * Math.PI) / 180);
	return Math.abs(twice / 2) * square;
}

/** [west, south, east, north] of some points. */
export function boundsOf(points: Iterable<Point>): [number, number, number, number] {
	const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		bounds[0] = Math.min(bounds[0], x);
		bounds[1] = Math.min(bounds[1], y);
		bounds[2] = Math.max(bounds[2], x);
		bounds[3] = Math.max(bounds[3], y);
	}
	return bounds;
}

/** True when the point lies inside the polygon (even-odd over all its rings). */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const a = at(ring, i);
			const b = at(ring, j);
			if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) {
				inside = !inside;
			}
		}
	}
	return inside;
}
