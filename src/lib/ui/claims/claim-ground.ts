/** Where on the map a claim is: what to look at, what to highlight, which reports it rests on. */
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { ControlAreas, FrontLine } from '$lib/domain/control/types.ts';
import type { ClaimCheckRow } from '$lib/domain/model/claimCheck.ts';
import type { Ground } from '$lib/domain/provenance/settlementsBehind.ts';
import { OVERVIEW_BOUNDS, STORY_VIEWS } from '$lib/map/bounds.ts';
import type { Bounds, LayerCollection } from '$lib/domain/view/mapModel.ts';
import { drawnFeatures } from '../map/drawn-features.ts';

type Points = ReadonlyMap<string, readonly [number, number]>;

/** The places of the story by id, degrees. */
export function placePoints(places: LayerCollection | undefined): Points {
	const points = new Map<string, readonly [number, number]>();
	for (const { geometry, properties } of drawnFeatures(places).features) {
		const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
		if (lon !== undefined && lat !== undefined) points.set(String(properties.id), [lon, lat]);
	}
	return points;
}

function isDistance({ measure }: ClaimCheckRow): boolean {
	return measure === 'distance' || measure === 'distance-to-border';
}

/** Degrees around a lone place. */
const AROUND = 0.35;

/** What the map looks at when the claim's card opens it. */
export function claimBounds(row: ClaimCheckRow | null, points: Points): Bounds {
	const kursk = STORY_VIEWS.find(({ layer }) => layer === 'kursk')?.bounds ?? OVERVIEW_BOUNDS;
	if (!row) return OVERVIEW_BOUNDS;
	if (row.measure === 'front-length') return OVERVIEW_BOUNDS;
	if (!isDistance(row)) return kursk;
	const found = placesOf(row, points);
	if (found.length === 0) return OVERVIEW_BOUNDS;
	const lons = found.map(([lon]) => lon);
	const lats = found.map(([, lat]) => lat);
	return [
		Math.min(...lons) - AROUND,
		Math.min(...lats) - AROUND,
		Math.max(...lons) + AROUND,
		Math.max(...lats) + AROUND
	];
}

/** The geometry that the claim is held against; null where there is none on the map. */
export function claimHighlight(
	row: ClaimCheckRow | null,
	picture: { control: ControlAreas; frontLine: FrontLine },
	points: Points
): Feature | null {
	if (!row || row.measure === 'none') return null;
	if (isDistance(row)) return placesFeature(placesOf(row, points));
	return row.measure === 'front-length' ? wholeFront(picture.frontLine) : heldArea(picture.control);
}

/** The ground whose reports the claim is held against; null for distances and durations. */
export function claimGround(row: ClaimCheckRow): Ground | null {
	if (isDistance(row) || row.measure === 'none' || row.measure === 'days') return null;
	if (row.counting?.kursk) return {};
	return { country: row.measure === 'front-length' ? 'UA' : 'RU' };
}

function placesOf({ fromPlaceId, toPlaceId }: ClaimCheckRow, points: Points) {
	return [fromPlaceId, toPlaceId].flatMap((id) => {
		const point = id === null ? undefined : points.get(id);
		return point ? [point] : [];
	});
}

function placesFeature(points: readonly (readonly [number, number])[]): Feature | null {
	const [first, second] = points;
	if (!first) return null;
	return {
		type: 'Feature',
		properties: {},
		geometry: second
			? { type: 'LineString', coordinates: [[...first], [...second]] }
			: { type: 'Point', coordinates: [...first] }
	};
}

function wholeFront({ features }: FrontLine): Feature<MultiLineString> {
	const coordinates = features
		.filter(({ properties }) => properties.country === 'UA')
		.flatMap(({ geometry }) => geometry.coordinates);
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function heldArea({ features }: ControlAreas): Feature<MultiPolygon> {
	const coordinates = features
		.filter(
			({ properties: { sector, controller } }) => sector === 'kursk' && controller !== 'russia'
		)
		.flatMap(({ geometry }) => geometry.coordinates);
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
