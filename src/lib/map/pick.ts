import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { Picked } from '../domain/view/mapModel.ts';

/** Half the side of the box that is searched around a pointer, pixels. */
export const REACH = { mouse: 4, touch: 12 } as const;

/** Layers that can be pointed at, what matters most first. */
const PICKED_LAYERS: readonly (readonly [layer: string, kind: Picked['kind']])[] = [
	['event-selected', 'event'],
	['event-marks', 'event'],
	['story-names', 'place'],
	['town-names', 'place'],
	['story-settlement', 'settlement'],
	['story-site', 'site'],
	['front-line', 'front'],
	['story-leg', 'route'],
	['story-road', 'route'],
	['given-line', 'given'],
	['control-base', 'control'],
	// Within its line who holds the ground is asked first.
	['given-base', 'given']
];
export const PICKABLE = PICKED_LAYERS.map(([layer]) => layer);

interface Where {
	x: number;
	y: number;
	lng: number;
	lat: number;
}

/**
 * What a pointer means among the features around it: the most important kind, and of several
 * marks the nearest. Points answer with their own position, lines and areas with the pointer's.
 * @param project degrees to pixels, to tell which of two marks is nearer
 */
export function pickFrom(
	found: readonly MapGeoJSONFeature[],
	where: Where,
	project: (lon: number, lat: number) => { x: number; y: number }
): Picked | null {
	for (const [layer, kind] of PICKED_LAYERS) {
		const candidates = found.filter(
			({ layer: { id }, properties }) =>
				// Nobody points at a line that leads to a mark.
				id === layer && properties.kind !== 'town' && properties.row === undefined
		);
		const nearest = candidates.sort((a, b) => gap(a, where, project) - gap(b, where, project))[0];
		if (!nearest) continue;
		const [lon = where.lng, lat = where.lat] =
			nearest.geometry.type === 'Point' ? nearest.geometry.coordinates : [];
		const isSettlement = nearest.properties.kind === 'settlement';
		const id = String(nearest.properties.id ?? nearest.id ?? '');
		return { kind: isSettlement ? 'settlement' : kind, id, lon, lat };
	}
	return null;
}

function gap(
	{ geometry, properties }: MapGeoJSONFeature,
	{ x, y }: Where,
	project: (lon: number, lat: number) => { x: number; y: number }
): number {
	if (geometry.type !== 'Point') return 0;
	const [lon = 0, lat = 0] = geometry.coordinates;
	const at = project(lon, lat);
	const offset: unknown = properties.offset;
	const [right, down] = Array.isArray(offset) ? (offset as [number, number]) : [0, 0];
	return Math.hypot(at.x + right - x, at.y + down - y);
}
