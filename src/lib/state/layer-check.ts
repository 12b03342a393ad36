/** Whether what came over the network is the GeoJSON of a layer. It may be anything. */
import * as v from 'valibot';
import type { ControlAreas, FrontLine } from '../domain/control/types.ts';
import { CONTROLLERS } from '../domain/model/report.ts';
import { SECTORS } from '../domain/model/settlement.ts';
import type { Day } from '../domain/time/day.ts';
import type { LayerCollection } from '../map/types.ts';

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const line = v.array(position);
const area = v.array(line);

const simpleGeometry = v.variant('type', [
	v.object({ type: v.literal('Point'), coordinates: position }),
	v.object({ type: v.literal('MultiPoint'), coordinates: line }),
	v.object({ type: v.literal('LineString'), coordinates: line }),
	v.object({ type: v.literal('MultiLineString'), coordinates: area }),
	v.object({ type: v.literal('Polygon'), coordinates: area }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(area) })
]);
const geometry = v.variant('type', [
	simpleGeometry,
	v.object({ type: v.literal('GeometryCollection'), geometries: v.array(simpleGeometry) })
]);

const layer = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.looseObject({
			type: v.literal('Feature'),
			geometry: v.nullable(geometry),
			properties: v.looseObject({ kind: v.string() })
		})
	)
});

/** The layer, or null where the data is no GeoJSON FeatureCollection of ours. */
export function checkLayer(data: unknown): LayerCollection | null {
	return v.is(layer, data) ? (data as LayerCollection) : null;
}

const ofDay = { start_date: v.string(), end_date: v.string() };
const controlFeature = v.looseObject({
	geometry: v.looseObject({ type: v.literal('MultiPolygon') }),
	properties: v.looseObject({
		kind: v.literal('control'),
		controller: v.picklist(CONTROLLERS),
		sector: v.picklist(['kursk', 'ukraine']),
		...ofDay
	})
});
const frontFeature = v.looseObject({
	geometry: v.looseObject({ type: v.picklist(['LineString', 'MultiLineString']) }),
	properties: v.looseObject({ kind: v.literal('front'), sector: v.picklist(SECTORS), ...ofDay })
});

/** The layer as control areas of that day, or null where it is something else. */
export function asControl(layer: LayerCollection | undefined, day: Day): ControlAreas | null {
	return isOfDay(layer, controlFeature, day) ? (layer as unknown as ControlAreas) : null;
}

/** The layer as the front line of that day, or null where it is something else. */
export function asFrontLine(layer: LayerCollection | undefined, day: Day): FrontLine | null {
	return isOfDay(layer, frontFeature, day) ? (layer as unknown as FrontLine) : null;
}

function isOfDay(
	layer: LayerCollection | undefined,
	schema: typeof controlFeature | typeof frontFeature,
	day: Day
): boolean {
	return (
		layer !== undefined &&
		layer.features.every(
			(feature) => v.is(schema, feature) && feature.properties['start_date'] === day
		)
	);
}
