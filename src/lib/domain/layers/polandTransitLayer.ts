import { geoInterpolate } from 'd3-geo';
import type { LineString } from 'geojson';
import type { Place, RouteLeg } from '../model/place.ts';
import { layerFeature, layerFile, type LayerFeature, type LayerFile } from './layerFile.ts';
import { storyMetadata, type LayerInputs } from './layerInputs.ts';
import {
	AIRPORT_TERMS,
	attribution,
	BORDERS_ATTRIBUTION,
	BORDERS_TERMS,
	CC_BY,
	OUR_TERMS,
	POINTS_ATTRIBUTION,
	POINTS_TERMS
} from './licences.ts';
import { pointOf, siteFeature } from './placeFeatures.ts';

/** Straight pieces an air leg is made of. */
const ARC_PIECES = 48;
const SCHEMATIC = 'A line from place to place: no path was reported, and none is shown.';

/** The airport, the crossings and the legs of the transit route, as far as the press reported them. */
export function polandTransitLayer(inputs: LayerInputs): LayerFile {
	const { places, events, route } = inputs.tables;
	const stops = new Set(route.flatMap((leg) => [leg.fromPlaceId, leg.toPlaceId]));
	return layerFile(
		storyMetadata(inputs, 'poland-transit', {
			title: 'Transit through Poland',
			licence: CC_BY,
			attribution: attribution(
				POINTS_ATTRIBUTION,
				'Airport: OurAirports, public domain',
				BORDERS_ATTRIBUTION
			),
			terms: [OUR_TERMS, POINTS_TERMS, AIRPORT_TERMS, BORDERS_TERMS]
		}),
		[
			...route.flatMap((leg) =>
				leg.flow === null ? legFeature(leg, places) : flowFeature(leg, places)
			),
			...places
				.filter(({ id }) => stops.has(id))
				.flatMap(({ id }) => siteFeature(places, events, id))
		]
	);
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
