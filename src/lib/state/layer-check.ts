/** Whether what came over the network is the GeoJSON of a layer. It may be anything. */
import * as v from 'valibot';
import type { LayerCollection } from '../domain/view/mapModel.ts';

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
