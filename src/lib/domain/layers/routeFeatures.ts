import { geoInterpolate } from 'd3-geo';
import type { LineString } from 'geojson';
import type { Place, RouteLeg } from '../model/place.ts';
import { layerFeature, type LayerFeature } from './layerFile.ts';
import { pointOf } from './placeFeatures.ts';

/** Straight pieces an air leg is made of. */
const ARC_PIECES = 48;
const SCHEMATIC = 'A line from place to place: no path was reported, and none is shown.';

/** The legs of a route, as far as the press reported them, and how things stood on them. */
export function routeFeatures(
	route: readonly RouteLeg[],
	places: readonly Place[]
): LayerFeature[] {
	return route.flatMap((leg) =>
		leg.flow === null ? legFeature(leg, places) : flowFeature(leg, places)
	);
}

/** The places that a route touches, in the order of the table of places. */
export function stopsOf(route: readonly RouteLeg[], places: readonly Place[]): Place[] {
	const stops = new Set(route.flatMap((leg) => [leg.fromPlaceId, leg.toPlaceId]));
	return places.filter(({ id }) => stops.has(id));
}

function legFeature(leg: RouteLeg, places: readonly Place[]): LayerFeature[] {
	const [from, to] = endsOf(leg, places);
	if (!from || !to) return [];
	return [
		layerFeature(leg.id, leg.mode === 'air' ? greatCircle(from, to) : line([from, to]), {
			kind: 'leg',
			...legProperties(leg),
			schematic: true,
			note: SCHEMATIC
		})
	];
}

/** How things stood on a leg for a time, at the place where it ends. */
function flowFeature(leg: RouteLeg, places: readonly Place[]): LayerFeature[] {
	const place = places.find(({ id }) => id === leg.toPlaceId);
	if (!place) return [];
	return [
		layerFeature(leg.id, pointOf(place), {
			kind: 'flow',
			...legProperties(leg),
			flow: leg.flow,
			start_date: leg.startDate,
			...(leg.endDate === null ? {} : { end_date: leg.endDate })
		})
	];
}

function legProperties(leg: RouteLeg): Record<string, unknown> {
	return {
		mode: leg.mode,
		from_place_id: leg.fromPlaceId,
		to_place_id: leg.toPlaceId,
		what_is_reported: leg.whatIsReported,
		source_publisher: leg.sourcePublisher,
		source_url: leg.sourceUrl
	};
}

type Point = readonly [number, number];

function endsOf(leg: RouteLeg, places: readonly Place[]): (Point | null)[] {
	return [leg.fromPlaceId, leg.toPlaceId].map((placeId) => {
		const place = places.find(({ id }) => id === placeId);
		return place && place.lon !== null && place.lat !== null ? [place.lon, place.lat] : null;
	});
}

function line(points: readonly Point[]): LineString {
	return { type: 'LineString', coordinates: points.map(([lon, lat]) => [lon, lat]) };
}

/** The shortest way over the sphere; no leg of the route crosses the date line. */
function greatCircle(from: Point, to: Point): LineString {
	const along = geoInterpolate([...from], [...to]);
	return line(Array.from({ length: ARC_PIECES + 1 }, (_, piece) => along(piece / ARC_PIECES)));
}
