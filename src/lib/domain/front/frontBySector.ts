import type { MultiLineString } from 'geojson';
import type { SectorId } from '../dataset/theatre.ts';
import { toPosition } from '../geometry/geojson.ts';
import type { Plane, PlanePoint } from '../geometry/plane.ts';
import { cutWhere } from './cutWhere.ts';

/** The lines cut where the nearest settlement's sector changes, in degrees. */
export function frontBySector(
	lines: readonly (readonly PlanePoint[])[],
	sectorAt: (point: PlanePoint) => SectorId,
	equalArea: Plane
): Map<SectorId, MultiLineString> {
	const bySector = new Map<SectorId, MultiLineString>();
	for (const { key, points } of lines.flatMap((line) => cutWhere(line, sectorAt))) {
		const geometry = bySector.get(key) ?? { type: 'MultiLineString', coordinates: [] };
		geometry.coordinates.push(points.map((point) => toPosition(point, equalArea)));
		bySector.set(key, geometry);
	}
	return bySector;
}
