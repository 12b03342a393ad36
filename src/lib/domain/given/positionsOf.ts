import type { Position } from 'geojson';

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
