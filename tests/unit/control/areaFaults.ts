import type { MultiPolygon, Polygon, Position } from 'geojson';

/** What of RFC 7946 and of a tidy ring an area breaks: closing, winding, repeated points. */
export function ringFaults(geometry: Polygon | MultiPolygon): string[] {
	return partsOf(geometry).flatMap((part) =>
		part.flatMap((ring, place) => {
			const faults: string[] = [];
			if (ring.length < 4) faults.push('short');
			if (!isSame(ring[0], ring.at(-1))) faults.push('open');
			if (ring.some((position, i) => i > 0 && isSame(position, ring[i - 1])))
				faults.push('repeated point');
			if ((place === 0) !== doubledArea(ring) > 0) faults.push('wound the wrong way');
			return faults.map((fault) => `${fault} at ${String(ring[0])}`);
		})
	);
}

/**
 * What of OGC's simple features some areas break that were written together, looked at edge by edge
 * on the grid of 1e-5 degrees: slow, and without any code of what it checks. Neighbours may share
 * edges, whole ones.
 */
export function areaFaults(areas: readonly MultiPolygon[]): string[] {
	const faults = areas.flatMap(ringFaults);
	const edges = areas.flatMap((area, of) =>
		partsOf(area).flatMap((part) =>
			part.flatMap((ring) => {
				const points = ring.map(toGrid);
				if (new Set(points.map(String)).size !== points.length - 1)
					faults.push(`touches itself: ${String(ring)}`);
				return points.slice(1).map((to, i) => ({ of, from: points[i] ?? to, to }));
			})
		)
	);
	edges.forEach((one, i) => {
		for (const other of edges.slice(i + 1)) {
			const isShared =
				one.of !== other.of &&
				String(one.from) === String(other.to) &&
				String(one.to) === String(other.from);
			if (!isShared && meetBetweenEnds(one, other))
				faults.push(`edges cross: ${String([one.from, one.to, other.from, other.to])}`);
		}
	});
	for (const area of areas) {
		const parts = partsOf(area).map((part) => part.map((ring) => ring.map(toGrid)));
		for (const part of parts) {
			const [outline = [], ...holes] = part;
			if (!isConnected(part)) faults.push('its rings cut the inside apart');
			if (!holes.every((hole) => isInside(middle(hole), [outline]))) faults.push('hole outside');
			if (parts.some((other) => other !== part && isInside(middle(outline), other)))
				faults.push('part in a part');
		}
	}
	return faults;
}

function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

type Point = readonly [x: number, y: number];
interface Edge {
	from: Point;
	to: Point;
}

function toGrid([lon = NaN, lat = NaN]: Position): Point {
	return [Math.round(lon * 1e5), Math.round(lat * 1e5)];
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
	return String(a) === String(b);
}

function doubledArea(ring: readonly Position[]): number {
	const points = ring.map(toGrid);
	const [x0, y0] = points[0] ?? [0, 0];
	return points.slice(1).reduce((sum, [x, y], i) => {
		const [beforeX, beforeY] = points[i] ?? [x, y];
		return sum + (beforeX - x0) * (y - y0) - (x - x0) * (beforeY - y0);
	}, 0);
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
	return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether two edges share more than an end of both. */
function meetBetweenEnds(one: Edge, other: Edge): boolean {
	const isOn = (point: Point, { from, to }: Edge) =>
		turn(from, to, point) === 0 &&
		(point[0] - from[0]) * (point[0] - to[0]) + (point[1] - from[1]) * (point[1] - to[1]) < 0;
	if ([other.from, other.to].some((point) => isOn(point, one))) return true;
	if ([one.from, one.to].some((point) => isOn(point, other))) return true;
	const ends = new Set([one.from, one.to, other.from, other.to].map(String));
	if (ends.size < 4) return ends.size === 2;
	return (
		turn(one.from, one.to, other.from) !== turn(one.from, one.to, other.to) &&
		turn(other.from, other.to, one.from) !== turn(other.from, other.to, one.to)
	);
}

/** Rings that touch in a circle enclose ground, which then hangs together no more. */
function isConnected(part: readonly (readonly Point[])[]): boolean {
	const group = new Map<string, string>();
	const rootOf = (name: string): string => {
		const above = group.get(name);
		return above === undefined ? name : rootOf(above);
	};
	return part.every((ring, i) =>
		ring.slice(1).every((point) => {
			const [a, b] = [rootOf(`ring ${String(i)}`), rootOf(String(point))];
			if (a === b) return false;
			group.set(a, b);
			return true;
		})
	);
}

function middle([[ax, ay] = [NaN, NaN], [bx, by] = [NaN, NaN]]: readonly Point[]): Point {
	return [(ax + bx) / 2, (ay + by) / 2];
}

function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		ring.slice(1).forEach(([bx, by], i) => {
			const [ax, ay] = ring[i] ?? [bx, by];
			if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
		});
	}
	return inside;
}
