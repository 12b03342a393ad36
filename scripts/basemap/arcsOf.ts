/** Which arcs a TopoJSON geometry uses. */
import type { MultiPolygon, Polygon } from 'topojson-specification';

/** The rings of a polygon or multipolygon, as signed arc indices. */
export function ringsOf(geometry: Polygon | MultiPolygon): number[][] {
	return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** For every arc, the codes of the countries that use it: two for a border, one for a coast. */
export function ownersOfArcs(
	geometries: readonly (Polygon<{ iso_a3: string }> | MultiPolygon<{ iso_a3: string }>)[]
): Map<number, Set<string>> {
	const owners = new Map<number, Set<string>>();
	for (const geometry of geometries) {
		const code = geometry.properties?.iso_a3 ?? '';
		for (const reference of ringsOf(geometry).flat()) {
			const arc = reference < 0 ? ~reference : reference;
			owners.set(arc, (owners.get(arc) ?? new Set()).add(code));
		}
	}
	return owners;
}
