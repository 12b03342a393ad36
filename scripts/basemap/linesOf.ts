/** The lines a map draws from a topology of countries: land borders and coasts, never the map's own edge. */
import type { GeometryCollection, MultiLineString } from 'topojson-specification';

export interface BorderProperties {
	kind: 'border' | 'coast';
	/** Sorted ISO codes of the neighbours, "RUS-UKR"; of a coast, nothing. */
	between: string;
}

/** One multi-line per pair of neighbours, and one for all coasts. */
export function linesOf(
	owners: ReadonlyMap<number, ReadonlySet<string>>,
	edgeArcs: ReadonlySet<number>
): GeometryCollection<BorderProperties> {
	const arcsByPair = new Map<string, number[]>();
	for (const [arc, codes] of [...owners].sort(([a], [b]) => a - b)) {
		if (edgeArcs.has(arc)) continue;
		const between = codes.size > 1 ? [...codes].sort().join('-') : '';
		arcsByPair.set(between, [...(arcsByPair.get(between) ?? []), arc]);
	}
	const pairs = [...arcsByPair].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		type: 'GeometryCollection',
		geometries: pairs.map(([between, arcs]): MultiLineString<BorderProperties> => ({
			type: 'MultiLineString',
			properties: { kind: between ? 'border' : 'coast', between },
			arcs: arcs.map((arc) => [arc])
		}))
	};
}
