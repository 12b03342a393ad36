import type { Position } from 'geojson';
import type { GivenSpec } from '../dataset/measureSpec.ts';
import { lengthLadder } from '../front/lineLength.ts';
import { RESOLUTIONS_KM } from '../front/resolutions.ts';
import { geodesicSetKm2 } from '../geometry/geojson.ts';
import type { Planes } from '../geometry/plane.ts';
import { polygonSet, union, type PolygonSet } from '../geometry/polygonSet.ts';
import type { Day } from '../time/day.ts';
import { isGivenOn, type GivenGeometry, type GivenShape } from './givenFeature.ts';

/** What somebody else drew, measured as the map's own areas and front are. */
export class GivenGround {
	readonly shapes: readonly GivenShape[];
	readonly #planes: Planes;
	/** What stands changes on few days: by which shapes do. */
	readonly #areas = new Map<string, number>();
	readonly #ladders = new Map<string, readonly number[]>();

	constructor(shapes: readonly GivenShape[], planes: Planes) {
		this.shapes = shapes;
		this.#planes = planes;
	}

	/** km2 of the ground that stands on a day, each place once; null where none does. */
	areaKm2(of: Pick<GivenSpec, 'given' | 'party'>, day: Day): number | null {
		const [key, standing] = this.#standing(of, day, 'Polygon');
		if (standing.length === 0) return null;
		const known = this.#areas.get(key) ?? givenAreaKm2(standing, this.#planes);
		this.#areas.set(key, known);
		return known;
	}

	/** km of the lines that stand on a day at each resolution; null where none does. */
	lengthsKm(of: Pick<GivenSpec, 'given' | 'party'>, day: Day): readonly number[] | null {
		const [key, standing] = this.#standing(of, day, 'LineString');
		if (standing.length === 0) return null;
		const known = this.#ladders.get(key) ?? givenLengthsKm(standing, this.#planes);
		this.#ladders.set(key, known);
		return known;
	}

	#standing(
		{ given, party }: Pick<GivenSpec, 'given' | 'party'>,
		day: Day,
		type: 'Polygon' | 'LineString'
	): [key: string, standing: GivenGeometry[]] {
		const standing = this.shapes.flatMap((shape, at) => {
			const isOf =
				shape.resource === given &&
				shape.geometry.type.endsWith(type) &&
				(party === undefined || shape.parties.includes(party));
			return isOf && isGivenOn(shape, day) ? [{ at, geometry: shape.geometry }] : [];
		});
		return [standing.map(({ at }) => at).join(), standing.map(({ geometry }) => geometry)];
	}
}

/** km2 of areas together: where they overlap, once. */
export function givenAreaKm2(areas: readonly GivenGeometry[], { equalArea }: Planes): number {
	const sets = areas
		.flatMap((geometry): Position[][][] => {
			if (geometry.type === 'Polygon') return [geometry.coordinates];
			return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
		})
		.map((rings) => polygonSet(rings.map((ring) => ring.slice(0, -1).map(equalArea.toPlane))));
	const all = sets.reduce<PolygonSet>((before, set) => union(before, set), []);
	return geodesicSetKm2(all, equalArea);
}

/** km of lines together at each resolution of the ladder. */
export function givenLengthsKm(
	lines: readonly GivenGeometry[],
	{ equidistant }: Planes
): readonly number[] {
	const ladders = lines
		.flatMap((geometry): Position[][] => {
			if (geometry.type === 'LineString') return [geometry.coordinates];
			return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
		})
		.map((line) => lengthLadder(line, equidistant));
	return RESOLUTIONS_KM.map((_, level) =>
		ladders.reduce(
			(sum, ladder) => sum + (ladder[level]?.stretchesKm ?? []).reduce((km, each) => km + each, 0),
			0
		)
	);
}
