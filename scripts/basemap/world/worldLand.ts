/** The land of the world without its borders: outlines, with the lakes and seas inside them as holes. */
import { feature, mergeArcs } from 'topojson-client';
import { ringArea, type Ring } from '../geometry.ts';
import type { WorldCountries } from './readWorldCountries.ts';

/** Polygons in degrees; holes below the size are filled. */
export function worldLand({ arcs, geometries }: WorldCountries, smallestHoleKm2: number): Ring[][] {
	const topology = { type: 'Topology' as const, objects: {}, arcs };
	const { geometry } = feature(topology, mergeArcs(topology, geometries));
	return (geometry.coordinates as Ring[][]).map((rings) =>
		rings.filter((ring, i) => i === 0 || ringArea(ring) >= smallestHoleKm2)
	);
}
