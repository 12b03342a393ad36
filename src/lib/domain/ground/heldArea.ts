import type { MultiPolygon } from 'geojson';
import { firstOf, partsOfOwners } from '../geometry/boundaryRings.ts';
import { EdgeNet } from '../geometry/edgeNet.ts';
import type { ControlAreas } from '../control/types.ts';
import type { PartyId } from '../dataset/party.ts';
import type { CompartmentId } from '../dataset/theatre.ts';
import { STEPS_PER_DEGREE } from '../geometry/writtenAreas.ts';

/**
 * The ground in a compartment that the drawn line has on a party's side, as one outline: what is surely
 * its and what is contested there. Areas written together share the points of their edges, so the
 * edge between the two drops out. Null where there is none.
 */
export function heldArea(
	{ features }: ControlAreas,
	compartment: CompartmentId,
	party: PartyId
): { outline: MultiPolygon; km2: number } | null {
	const held = features.filter(
		({ properties }) =>
			properties.sector === compartment &&
			(properties.controller === party || properties.line_side === party)
	);
	if (held.length === 0) return null;
	const net = new EdgeNet();
	for (const ring of held.flatMap(({ geometry }) => geometry.coordinates.flat())) {
		const points = ring.map(([lon = 0, lat = 0]) =>
			net.point(Math.round(lon * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE))
		);
		points.slice(1).forEach((point, i) => {
			net.toggle(points[i] ?? point, point, 1);
		});
	}
	const [parts = []] = partsOfOwners(net, 1, firstOf);
	const position = (point: number) => [
		(net.x[point] ?? 0) / STEPS_PER_DEGREE,
		(net.y[point] ?? 0) / STEPS_PER_DEGREE
	];
	return {
		outline: {
			type: 'MultiPolygon',
			coordinates: parts.map((part) =>
				part.map((ring) => [...ring, ...ring.slice(0, 1)].map(position))
			)
		},
		km2: held.reduce((sum, { properties }) => sum + properties.area_km2, 0)
	};
}
