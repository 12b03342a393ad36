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
