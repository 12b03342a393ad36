import type { Feature, Geometry } from 'geojson';
import type { Day } from '../domain/time/day.ts';
import { nameIn } from '../domain/view/nameIn.ts';
import { storyPlaces } from './names.ts';
import { lookOf } from './areaPatterns.ts';
import { routeArc } from './routeArc.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { storyLayerIds } from '../domain/dataset/layerIds.ts';
import { UNKNOWN } from '../domain/dataset/party.ts';
import type { LayerCollection, MapModel } from '../domain/view/mapModel.ts';

/** How a feature of a story layer is drawn. */
export type StoryRole = 'outline' | 'tint' | 'road' | 'leg' | 'settlement' | 'site' | 'given';

type Properties = Record<string, unknown>;

/** Kinds that the files hold for other readers: we draw the day's own areas and front instead. */
const DRAWN_ELSEWHERE = new Set(['front', 'salient', 'context', 'flow']);

/** The features of all visible story layers, each with its `layer` and the `role` it is drawn in. */
export function storyFeatures(
	model: Pick<
		MapModel,
		'dataset' | 'language' | 'day' | 'storyLayers' | 'visibleLayers' | 'statuses'
	>
): LayerCollection {
	const { dataset, language } = model;
	const features = storyLayerIds(dataset).flatMap((layer) => {
		if (!model.visibleLayers.has(layer)) return [];
		const ofDay = (model.storyLayers[layer]?.features ?? []).filter(isOnDay(model.day));
		return ofDay.flatMap((feature) => {
			const role = roleOf(feature, dataset);
			if (role === null) return [];
			const { mode } = feature.properties;
			const name = nameIn(feature.properties, language);
			const properties = { id: String(feature.id ?? ''), layer, role, name, mode };
			if (role === 'leg') return [{ ...feature, geometry: bend(feature), properties }];
			if (role === 'given') {
				const parties = feature.properties.parties;
				const [party, other] = Array.isArray(parties) ? (parties as string[]) : [];
				// A line between two is neither's.
				const whose = other === undefined ? (party ?? null) : null;
				const look = whose === null ? null : lookOf(dataset, whose);
				return [{ ...feature, properties: { ...properties, party: whose, look } }];
			}
			if (role !== 'settlement') return [{ ...feature, properties }];
			// What the files say of a settlement are reports; who holds it follows from them by the method.
			if (!model.statuses) return [];
			const controller = model.statuses.get(properties.id) ?? UNKNOWN;
			const look = lookOf(dataset, controller);
			return [{ ...feature, properties: { ...properties, controller, look } }];
		});
	});
	return { type: 'FeatureCollection', features };
}

/** Features without dates are always there; the others through their half-open interval. */
export function isOnDay(day: Day) {
	return ({ geometry, properties }: { geometry?: unknown; properties: Properties }): boolean => {
		const { start_date: start, end_date: end } = properties;
		if (geometry === null) return false;
		if (typeof start === 'string' && start !== '' && day < start) return false;
		return !(typeof end === 'string' && end !== '' && day >= end);
	};
}

function roleOf(
	{ geometry, properties }: Feature<Geometry, Properties>,
	dataset: Dataset
): StoryRole | null {
	const kind = String(properties.kind);
	if (DRAWN_ELSEWHERE.has(kind)) return null;
	if (kind === 'given') return 'given';
	switch (geometry.type) {
		case 'LineString':
		case 'MultiLineString':
			if (typeof properties.mode === 'string') return 'leg';
			return kind === 'road' ? 'road' : 'outline';
		case 'Point':
		case 'MultiPoint':
			if (kind === 'settlement') return 'settlement';
			// The story's own towns have a mark with their name.
			return storyPlaces(dataset).has(String(properties.place_id)) ? null : 'site';
		default:
			// Provinces end at the coast, where an outline would say nothing.
			return kind === 'province' ? 'tint' : 'outline';
	}
}

/** Straight legs of two points are bent; a leg that was drawn with more is left as it is. */
function bend({ geometry, properties }: Feature<Geometry, Properties>): Geometry {
	if (geometry.type !== 'LineString') return geometry;
	const [from, to, ...more] = geometry.coordinates;
	if (!from || !to || more.length > 0) return geometry;
	return { type: 'LineString', coordinates: routeArc(from, to, String(properties.mode)) };
}
