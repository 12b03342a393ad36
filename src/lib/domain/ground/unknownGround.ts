import { Delaunay } from 'd3-delaunay';
import { polygonHull } from 'd3-polygon';
import type { PlanePoint } from '../geometry/plane.ts';
import {
	covered,
	difference,
	intersection,
	polygonSet,
	setAreaKm2,
	type PolygonSet
} from '../geometry/polygonSet.ts';
import type { Territory } from './territory.ts';

/** Corners of the polygon that stands for a circle; it lies inside, so silence gains nothing. */
const CIRCLE_CORNERS = 48;

/** Ground that no report speaks for. */
export interface UnknownGround {
	area: PolygonSet;
	/** The rest of the territory. */
	known: PolygonSet;
	/** Its share, 0 to 1, of the ground between the compartment's settlements. */
	share: number;
}

/**
 * What silence leaves unknown in a territory, village by village: the ground whose nearest
 * settlement has no report, and the ground out of reach of every reported settlement.
 */
export class Silence {
	readonly #territory: Territory;
	readonly #points: readonly PlanePoint[];
	readonly #reachKm: number | null;
	#cells: readonly PolygonSet[] | null = null;
	#hull: { area: PolygonSet; km2: number } | null = null;
	#last: { heard: string; ground: UnknownGround } | null = null;

	/** @param reachKm null: however far away, a reported settlement speaks for the ground around */
	constructor(territory: Territory, points: readonly PlanePoint[], reachKm: number | null) {
		this.#territory = territory;
		this.#points = points;
		this.#reachKm = reachKm;
	}

	/** @param isReported by settlement, in the order of the points */
	ground(isReported: readonly boolean[]): UnknownGround {
		const heard = isReported.map(Number).join('');
		if (this.#last?.heard !== heard) this.#last = { heard, ground: this.#groundOf(isReported) };
		return this.#last.ground;
	}

	#groundOf(isReported: readonly boolean[]): UnknownGround {
		const { area: territory } = this.#territory;
		if (!isReported.includes(true)) return { area: territory, known: [], share: 1 };
		const silent = isReported.includes(false)
			? covered(
					this.#voronoi()
						.filter((_, i) => isReported[i] === false)
						.flat()
				)
			: [];
		const heard = this.#points.filter((_, i) => isReported[i] === true);
		const speaking = this.#reachKm === null ? null : circles(heard, this.#reachKm);
		if (silent.length === 0 && speaking === null) return { area: [], known: territory, share: 0 };
		const known = difference(speaking ? intersection(territory, speaking) : territory, silent);
		const area = difference(territory, known);
		return { area, known, share: this.#shareOf(area) };
	}

	#shareOf(area: PolygonSet): number {
		const hull = (this.#hull ??= this.#hullOf());
		if (hull.km2 === 0 || area.length === 0) return 0;
		return Math.min(1, setAreaKm2(intersection(area, hull.area)) / hull.km2);
	}

	#hullOf() {
		const hull = polygonHull([...this.#points]);
		const area = hull ? intersection(this.#territory.area, polygonSet([hull])) : [];
		return { area, km2: setAreaKm2(area) };
	}

	/** The ground nearest to each settlement. Of settlements on one point the first has it. */
	#voronoi(): readonly PolygonSet[] {
		if (this.#cells) return this.#cells;
		const { west, south, east, north } = this.#territory.box;
		const voronoi = Delaunay.from(this.#points).voronoi([west - 1, south - 1, east + 1, north + 1]);
		this.#cells = this.#points.map((_, i) => {
			const cell = voronoi.cellPolygon(i) as PlanePoint[] | null;
			return cell ? polygonSet([cell.slice(0, -1)]) : [];
		});
		return this.#cells;
	}
}

function circles(points: readonly PlanePoint[], radiusKm: number): PolygonSet {
	return covered(
		polygonSet(
			points.map(([x, y]) =>
				Array.from({ length: CIRCLE_CORNERS }, (_, i): PlanePoint => {
					const angle = (2 * Math.PI * i) / CIRCLE_CORNERS;
					return [x + radiusKm * Math.cos(angle), y + radiusKm * Math.sin(angle)];
				})
			)
		)
	);
}
