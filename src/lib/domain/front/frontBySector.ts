import type { MultiLineString } from 'geojson';
import type { Sector } from '../model/settlement.ts';
import { toPosition } from '../geometry/geojson.ts';
import type { PlanePoint } from '../geometry/plane.ts';

/** The lines cut where the nearest settlement's sector changes, in degrees. */
export function frontBySector(
	lines: readonly (readonly PlanePoint[])[],
	sectorAt: (point: PlanePoint) => Sector
): Map<Sector, MultiLineString> {
	const bySector = new Map<Sector, MultiLineString>();
	for (const line of lines) {
		for (const { sector, points } of cutBySector(line, sectorAt)) {
			const geometry = bySector.get(sector) ?? { type: 'MultiLineString', coordinates: [] };
			geometry.coordinates.push(points.map(toPosition));
			bySector.set(sector, geometry);
		}
	}
	return bySector;
}

function cutBySector(line: readonly PlanePoint[], sectorAt: (point: PlanePoint) => Sector) {
	const pieces: { sector: Sector; points: PlanePoint[] }[] = [];
	line.slice(1).forEach((point, i) => {
		const from = line[i] ?? point;
		const sector = sectorAt([(from[0] + point[0]) / 2, (from[1] + point[1]) / 2]);
		const last = pieces.at(-1);
		if (last?.sector === sector) last.points.push(point);
		else pieces.push({ sector, points: [from, point] });
	});
	return pieces;
}
