import { malformed, type Checked, type Problem } from '../domain/model/problem.ts';
import type { LayerCollection } from '../domain/view/mapModel.ts';

const GEOMETRIES = new Set([
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon'
]);

/**
 * A GeoJSON FeatureCollection from unknown data, such as a fetched layer file. Renderers trust
 * what passes: every feature has a drawable geometry with finite coordinates, and properties.
 * The first bad feature is named; a file with one is not drawn in part.
 */
export function decodeCollection(file: string, data: unknown): Checked<LayerCollection> {
	const problem = findFault(file, data);
	if (problem) return { ok: false, problems: [problem] };
	return { ok: true, value: data as LayerCollection };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findFault(file: string, data: unknown): Problem | null {
	if (!isRecord(data) || data.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
		return malformed(file, 'This is not a GeoJSON FeatureCollection.');
	}
	const bad = data.features.findIndex((feature) => !isDrawable(feature));
	return bad < 0 ? null : malformed(file, `Feature ${bad + 1} has no geometry that can be drawn.`);
}

function isDrawable(feature: unknown): boolean {
	if (!isRecord(feature) || feature.type !== 'Feature' || !isRecord(feature.properties))
		return false;
	const { geometry } = feature;
	if (!isRecord(geometry) || typeof geometry.type !== 'string') return false;
	return GEOMETRIES.has(geometry.type) && arePositions(geometry.coordinates);
}

function arePositions(coordinates: unknown): boolean {
	if (!Array.isArray(coordinates)) return false;
	if (typeof coordinates[0] !== 'number') return coordinates.every(arePositions);
	return coordinates.length >= 2 && coordinates.every((number) => Number.isFinite(number));
}
