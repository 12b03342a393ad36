/** Unites units of a land topology into larger areas: states, or regions that the source has in parts. */
import { mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { LandTopology, UnitGeometry } from './landTopology.ts';

/** One area for each key, sorted by it; a unit without a key is left out. */
export function mergeUnits(
	{ arcs, units }: LandTopology,
	keyOf: (unit: UnitGeometry) => string | undefined
): Map<string, MultiPolygon> {
	const groups = new Map<string, UnitGeometry[]>();
	for (const unit of units) {
		const key = keyOf(unit);
		if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), unit]);
	}
	const topology = { type: 'Topology' as const, objects: {}, arcs };
	return new Map(
		[...groups]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, group]) => [key, mergeArcs(topology, group)])
	);
}
