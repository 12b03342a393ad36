/** Reads the world's lakes at about 1 km: @geo-maps/earth-waterbodies-1km (OpenStreetMap, ODbL). */
import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon } from 'geojson';
import { isInside, ringArea, type Point, type Ring } from './geometry.ts';
import { npmFile } from './paths.ts';

export const waterbodiesCredit = '© OpenStreetMap contributors, ODbL 1.0; via @geo-maps';

/** The collection holds rivers, lakes and seas without saying which is which. */
const inLakeVan: Point = [43, 38.6];
/** A sea by its water and its size; it belongs to the coast. */
const inTheCaspian: Point = [51, 42];

/** Lakes of at least that size, each an outline followed by its islands of at least that size too. */
export function readLakes(smallestKm2: number): Ring[][] {
	const file = npmFile('@geo-maps/earth-waterbodies-1km', 'map.geo.json');
	const { geometries } = JSON.parse(readFileSync(file, 'utf8')) as GeometryCollection<MultiPolygon>;
	const lakes = geometries
		.map(({ coordinates }) => coordinates as Ring[][])
		.find((polygons) => polygons.some((polygon) => isInside(inLakeVan, polygon)));
	if (!lakes) throw new Error('the source no longer has its lakes in one collection');
	return lakes
		.filter(([outline = []]) => ringArea(outline) >= smallestKm2)
		.filter((polygon) => !isInside(inTheCaspian, polygon))
		.map((rings) => rings.filter((ring, i) => i === 0 || ringArea(ring) >= smallestKm2));
}
