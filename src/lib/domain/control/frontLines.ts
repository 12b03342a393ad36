import { EDGE_KM } from './frontCounting.ts';
import type { PlanePoint } from './plane.ts';
import { fromUnits, type PolygonSet } from './polygonSet.ts';
import type { Territory } from './territory.ts';

/** A clipped outline runs along the border itself to within rounding. */
const ON_EDGE_KM = 0.05;

export interface FrontLines {
	/** Open or closed lines on the equal-area plane. */
	lines: PlanePoint[][];
	/** Length of what was left out between the edge itself and `EDGE_KM`, on the plane. */
	droppedKm: number;
}

/** The outline of a held area, minus what runs along the territory's border and coast. */
export function frontLines(held: PolygonSet, territory: Territory): FrontLines {
	const lines: PlanePoint[][] = [];
	let droppedKm = 0;
	for (const ring of held) {
		const points = ring.map(fromUnits);
		const first = points[0];
		if (!first) continue;
		const cut = cutRing([...points, first], territory);
		lines.push(...cut.lines);
		droppedKm += cut.droppedKm;
	}
	return { lines, droppedKm };
}

function cutRing(ring: readonly PlanePoint[], territory: Territory): FrontLines {
	const distances = ring.map((point) => territory.distanceToEdge(point, EDGE_KM));
	const lines: PlanePoint[][] = [];
	let line: PlanePoint[] = [];
	let droppedKm = 0;
	const endLine = () => {
		if (line.length > 1) lines.push(line);
		line = [];
	};
	ring.forEach((point, i) => {
		const distance = distances[i] ?? 0;
		const previous = ring[i - 1];
		const previousDistance = distances[i - 1] ?? 0;
		const isFront = distance >= EDGE_KM;
		if (previous && isFront !== previousDistance >= EDGE_KM) {
			const crossing = isFront
				? crossingPoint(previous, point, territory)
				: crossingPoint(point, previous, territory);
			line.push(crossing);
			if (!isFront) endLine();
		} else if (previous && !isFront && Math.max(distance, previousDistance) > ON_EDGE_KM) {
			droppedKm += Math.hypot(point[0] - previous[0], point[1] - previous[1]);
		}
		if (isFront) line.push(point);
	});
	endLine();
	return { lines: joinEnds(lines), droppedKm };
}

/** Where the way from a point near the edge to one that is not leaves the edge's strip. */
function crossingPoint(near: PlanePoint, far: PlanePoint, territory: Territory): PlanePoint {
	let low = 0;
	let high = 1;
	const at = (t: number): PlanePoint => [
		near[0] + t * (far[0] - near[0]),
		near[1] + t * (far[1] - near[1])
	];
	for (let step = 0; step < 12; step++) {
		const middle = (low + high) / 2;
		if (territory.distanceToEdge(at(middle), EDGE_KM) >= EDGE_KM) high = middle;
		else low = middle;
	}
	return at(high);
}

/** A ring is walked from an arbitrary vertex; a line that passes it came out in two pieces. */
function joinEnds(lines: PlanePoint[][]): PlanePoint[][] {
	const first = lines[0];
	const last = lines.at(-1);
	if (!first || !last || first === last || !samePoint(first[0], last.at(-1))) return lines;
	return [[...last, ...first.slice(1)], ...lines.slice(1, -1)];
}

function samePoint(a: PlanePoint | undefined, b: PlanePoint | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
