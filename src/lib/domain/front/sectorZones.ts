import { Delaunay } from 'd3-delaunay';
import type { SectorId } from '../dataset/theatre.ts';
import type { PlaneBox, PlanePoint } from '../geometry/plane.ts';
import { connectedParts, polygonSet, rings, type PolygonSet } from '../geometry/polygonSet.ts';

/**
 * The ground of each sector: all points whose nearest settlement belongs to it (the Voronoi cells
 * of its settlements, joined). Together the zones fill the box.
 */
export function sectorZones(
	settlements: readonly { point: PlanePoint; sector: SectorId }[],
	box: PlaneBox
): ReadonlyMap<SectorId, PolygonSet> {
	const { west, south, east, north } = box;
	const voronoi = Delaunay.from(settlements.map(({ point }) => point)).voronoi([
		west - 1,
		south - 1,
		east + 1,
		north + 1
	]);
	const cells = new Map<SectorId, PolygonSet>();
	settlements.forEach(({ sector }, i) => {
		// Settlements at the very same point share one cell; the others have none.
		const cell = voronoi.cellPolygon(i) as PlanePoint[] | null;
		if (cell) cells.set(sector, [...(cells.get(sector) ?? []), ...polygonSet([cell.slice(0, -1)])]);
	});
	return new Map([...cells].map(([sector, set]) => [sector, rings(connectedParts(set))]));
}
