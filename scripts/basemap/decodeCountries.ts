/** Turns the `countries` object of a topology into GeoJSON polygons. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ring } from './geometry.ts';

export interface CountryProperties {
	iso_a3: string;
	name: string;
}

export type Countries = FeatureCollection<Polygon | MultiPolygon, CountryProperties>;

/** Five decimals, without the tail that scaling integers leaves. */
export function decodeCountries(topology: Topology): Countries {
	const { countries } = topology.objects;
	if (countries?.type !== 'GeometryCollection') throw new Error('no object `countries`');
	const collection = feature(topology, countries as GeometryCollection<CountryProperties>);
	for (const { geometry } of collection.features as Countries['features']) {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		for (const ring of (polygons as Ring[][]).flat()) roundRing(ring);
	}
	return collection as Countries;
}

function roundRing(ring: Ring): void {
	for (const point of ring) {
		point[0] = Number(point[0].toFixed(5));
		point[1] = Number(point[1].toFixed(5));
	}
}
