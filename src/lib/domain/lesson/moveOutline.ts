import { geoAzimuthalEqualArea, geoCentroid, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Radius of the sphere on which Turf measures. */
const EARTH_RADIUS_KM = 6371.0088;

/** The middle of an area, degrees. */
export function middleOf(outline: MultiPolygon | Polygon): [number, number] {
	return geoCentroid(wound(outline));
}

/**
 * The same ground somewhere else: shape and area as they are, whatever the latitude, north kept
 * up. Drawn on a web map, which enlarges the north, it shrinks towards the equator.
 *
 * By way of Lambert's azimuthal equal-area plane around the outline's middle, laid down again
 * around the new one.
 *
 * @param to where its middle goes, degrees
 */
export function moveOutline(
	outline: MultiPolygon | Polygon,
	to: readonly [lon: number, lat: number]
): MultiPolygon {
	const from = planeAround(middleOf(outline));
	const onto = planeAround(to);
	const move = (position: Position): Position =>
		onto.invert?.(from([position[0] ?? NaN, position[1] ?? NaN]) ?? [NaN, NaN]) ?? [NaN, NaN];
	return {
		type: 'MultiPolygon',
		coordinates: polygonsOf(outline).map((rings) => rings.map((ring) => ring.map(move)))
	};
}

function planeAround([lon, lat]: readonly [number, number]): GeoProjection {
	return geoAzimuthalEqualArea()
		.scale(EARTH_RADIUS_KM)
		.translate([0, 0])
		.rotate([-lon, -lat])
		.precision(0);
}

function polygonsOf(outline: MultiPolygon | Polygon): Position[][][] {
	return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
}

/** d3 takes rings as seen on the sphere: outer ones clockwise, else an area is its complement. */
function wound(outline: MultiPolygon | Polygon): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: polygonsOf(outline).map((rings) =>
			rings.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring : [...ring].reverse()))
		)
	};
}

function isClockwise(ring: readonly Position[]): boolean {
	let doubled = 0;
	ring.forEach(([x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		doubled += (nextX - x) * (nextY + y);
	});
	return doubled > 0;
}
