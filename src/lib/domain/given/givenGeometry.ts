import type { Position } from 'geojson';
import * as v from 'valibot';
import { shapes } from '../geometry/geojsonSchema.ts';

/** An area or a line; heights and whatever else a position has are left out. */
export const GivenGeometrySchema = v.pipe(
	v.variant('type', [...shapes]),
	v.transform((geometry) => flat(geometry) as typeof geometry)
);

function flat(value: unknown): unknown {
	if (Array.isArray(value))
		return typeof value[0] === 'number' ? value.slice(0, 2) : value.map(flat);
	if (typeof value !== 'object' || value === null) return value;
	const { type, coordinates } = value as { type: unknown; coordinates: unknown };
	return { type, coordinates: flat(coordinates) };
}

/** Every position of a geometry, however deep it lies; of anything else none. */
export function positionsOf(geometry: unknown): Position[] {
	const positions: Position[] = [];
	const collect = (value: unknown) => {
		if (!Array.isArray(value)) return;
		if (typeof value[0] === 'number') positions.push(value as Position);
		else value.forEach(collect);
	};
	if (typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry)
		collect(geometry.coordinates);
	return positions;
}
