import Flatbush from 'flatbush';
import { polygonHull } from 'd3-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Plane, PlaneBox, PlanePoint } from '../geometry/plane.ts';
import {
	fromUnits,
	intersection,
	polygonSet,
	union,
	type PolygonSet
} from '../geometry/polygonSet.ts';

/** The countries of the basemap: one feature each, with its ISO 3166-1 alpha-3 code. */
export type Countries = FeatureCollection<Polygon | MultiPolygon, { iso_a3: string }>;

/** How far an edge is looked for at first. */
const NEAR_KM = 8;

/** One in so many points of an outline is looked at before the others. */
const LOOKED_AT_FIRST = 50;

/** Ground that is looked at by itself: its border is a wall for the inference. */
export class Territory {
	readonly area: PolygonSet;
	readonly #segments: Segment[];
	readonly #index: Flatbush;

	constructor(area: PolygonSet) {
		this.area = area;
		this.#segments = area.flatMap((ring) => {
			const points = ring.map(fromUnits);
			return points.map((point, i) => [points.at(i - 1) ?? point, point] as const);
		});
		this.#index = new Flatbush(Math.max(1, this.#segments.length));
		for (const [[ax, ay], [bx, by]] of this.#segments) {
			this.#index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
		}
		if (this.#segments.length === 0) this.#index.add(Infinity, Infinity, Infinity, Infinity);
		this.#index.finish();
	}

	/** The smallest box around the territory, kilometres on the plane. */
	get box(): PlaneBox {
		const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
		for (const [x, y] of this.area.flat().map(fromUnits)) {
			box.west = Math.min(box.west, x);
			box.south = Math.min(box.south, y);
			box.east = Math.max(box.east, x);
			box.north = Math.max(box.north, y);
		}
		return box;
	}

	/** Whether any of the territory lies within `reachKm` of a point. */
	isNear(point: PlanePoint, reachKm: number): boolean {
		return this.distanceToEdge(point, reachKm) < reachKm || this.contains(point);
	}

	/** Even-odd, by how often the way east of the point crosses an outline. */
	contains([x, y]: PlanePoint): boolean {
		const crossed = this.#index.search(x, y, Infinity, y, (i) => {
			const segment = this.#segments[i];
			if (!segment) return false;
			const [[ax, ay], [bx, by]] = segment;
			return ay > y !== by > y && ax + ((y - ay) * (bx - ax)) / (by - ay) > x;
		});
		return crossed.length % 2 === 1;
	}

	/** Kilometres from a point to border or coast, or `limitKm` where it is further than that. */
	distanceToEdge(point: PlanePoint, limitKm: number): number {
		return this.#nearestTo(point, limitKm).distance;
	}

	/** That of the one of some points that lies furthest; 0 where there are none. */
	furthestFromEdge(points: readonly PlanePoint[], limitKm: number): number {
		let most = 0;
		const look = (pass: readonly PlanePoint[]) => {
			let last: { point: PlanePoint; found: Nearest } | null = null;
			for (const point of pass) {
				// One after the other they lie near one another, and near the same edge: no further than
				// from that, and than by the way between them.
				if (last && boundOf(point, last) <= most) continue;
				const found = this.#nearestTo(point, limitKm);
				most = Math.max(most, found.distance);
				last = { point, found };
			}
		};
		// Some of all come first: what is further than most of them is found early.
		look(points.filter((_, i) => i % LOOKED_AT_FIRST === 0));
		look(points);
		return most;
	}

	#nearestTo(point: PlanePoint, limitKm: number): Nearest {
		// Most points lie near an edge: who looks far at once looks at every one of them.
		for (let reachKm = Math.min(NEAR_KM, limitKm); reachKm < limitKm; reachKm *= 4) {
			const found = this.#nearestWithin(point, reachKm);
			if (found.distance < reachKm) return found;
		}
		return this.#nearestWithin(point, limitKm);
	}

	#nearestWithin(point: PlanePoint, limitKm: number): Nearest {
		const [x, y] = point;
		const nearest: Nearest = { distance: limitKm, segment: null };
		for (const i of this.#index.search(x - limitKm, y - limitKm, x + limitKm, y + limitKm)) {
			const segment = this.#segments[i];
			if (!segment) continue;
			const distance = distanceToSegment(point, segment);
			if (distance < nearest.distance) Object.assign(nearest, { distance, segment });
		}
		return nearest;
	}
}

/** The most that a point can be away from an edge, by what was found of another. */
function boundOf(
	point: PlanePoint,
	{ point: [x, y], found: { distance, segment } }: { point: PlanePoint; found: Nearest }
): number {
	const byPoint = distance + Math.hypot(point[0] - x, point[1] - y);
	return segment ? Math.min(byPoint, distanceToSegment(point, segment)) : byPoint;
}

type Segment = readonly [PlanePoint, PlanePoint];
/** The nearest piece of an edge, and how far it is; none where all are further than was looked. */
interface Nearest {
	distance: number;
	segment: Segment | null;
}

/**
 * The ground of some countries together on the equal-area plane. Lakes count as their territory.
 * @param codes ISO 3166-1 alpha-3
 */
export function groundOf(countries: Countries, codes: readonly string[], plane: Plane): PolygonSet {
	const sets = codes.map((code) => countrySet(countries, code, plane));
	return sets.length === 0 ? [] : sets.reduce((all, set) => union(all, set));
}

function countrySet(countries: Countries, isoA3: string, plane: Plane): PolygonSet {
	return polygonSet(
		countries.features
			.filter((feature) => feature.properties.iso_a3 === isoA3)
			.flatMap((feature) => outlines(feature))
			.map((ring) => ring.slice(0, -1).map(plane.toPlane))
	);
}

function outlines({ geometry }: Feature<Polygon | MultiPolygon>) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flatMap((polygon) => polygon.slice(0, 1));
}

/**
 * The part of `country` that the reports may speak of: the hull of its settlements and `marginKm`
 * around it.
 */
export function partAround(
	country: PolygonSet,
	settlements: readonly PlanePoint[],
	marginKm: number
): PolygonSet {
	const around = settlements.flatMap(([x, y]) =>
		Array.from({ length: 24 }, (_, i): PlanePoint => {
			const angle = (i * Math.PI) / 12;
			return [x + marginKm * Math.cos(angle), y + marginKm * Math.sin(angle)];
		})
	);
	const hull = polygonHull(around);
	return hull ? intersection(country, polygonSet([hull])) : [];
}

function distanceToSegment([x, y]: PlanePoint, [[ax, ay], [bx, by]]: Segment): number {
	const squared = (bx - ax) ** 2 + (by - ay) ** 2;
	const along = squared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared;
	const t = Math.max(0, Math.min(1, along));
	return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
