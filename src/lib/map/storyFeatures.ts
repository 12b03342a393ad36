import type { Feature, Geometry } from 'geojson';
import type { Day } from '../domain/time/day.ts';
import { routeArc } from './routeArc.ts';
import { STORY_LAYERS, type LayerCollection, type MapModel } from './types.ts';

/** How a feature of a story layer is drawn. */
export type StoryRole = 'outline' | 'road' | 'leg' | 'settlement' | 'site';

/** The features of all visible story layers, each with its `layer` and the `role` it is drawn in. */
export function storyFeatures(
	model: Pick<MapModel, 'day' | 'storyLayers' | 'visibleLayers'>
): LayerCollection {
	const features = STORY_LAYERS.flatMap((layer) => {
		if (!model.visibleLayers.has(layer)) return [];
		const ofDay = (model.storyLayers[layer]?.features ?? []).filter(isOnDay(model.day));
		return ofDay.map((feature) => {
			const role = roleOf(feature);
			const properties = { ...feature.properties, id: String(feature.id ?? ''), layer, role };
			return {
				...feature,
				geometry: role === 'leg' ? bend(feature) : feature.geometry,
				properties
			};
		});
	});
	return { type: 'FeatureCollection', features };
}

/** Features without dates are always there; the others through their half-open interval. */
export function isOnDay(day: Day) {
	return ({ properties }: { properties: Record<string, unknown> }): boolean => {
		const { start_date: start, end_date: end } = properties;
		if (typeof start === 'string' && start !== '' && day < start) return false;
		return !(typeof end === 'string' && end !== '' && day >= end);
	};
}

function roleOf(feature: Feature<Geometry, Record<string, unknown>>): StoryRole {
	const { kind, mode } = feature.properties;
	switch (feature.geometry.type) {
		case 'LineString':
		case 'MultiLineString':
			if (typeof mode === 'string') return 'leg';
			return kind === 'road' ? 'road' : 'outline';
		case 'Point':
		case 'MultiPoint':
			return kind === 'settlement' ? 'settlement' : 'site';
		default:
			return 'outline';
	}
}

/** Straight legs of two points are bent; a leg that was drawn with more is left as it is. */
function bend({ geometry, properties }: Feature<Geometry, Record<string, unknown>>): Geometry {
	if (geometry.type !== 'LineString') return geometry;
	const [from, to, ...more] = geometry.coordinates;
	if (!from || !to || more.length > 0) return geometry;
	return { type: 'LineString', coordinates: routeArc(from, to, String(properties.mode)) };
}
