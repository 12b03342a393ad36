import type { PlanePoint, Planes } from '../geometry/plane.ts';
import { fromUnits, type PolygonSet } from '../geometry/polygonSet.ts';
import type { SectorId } from '../dataset/theatre.ts';
import { heldInside, type TerritoryPicture } from '../ground/controlledTerritory.ts';
import type { Contour } from '../ground/reachedGround.ts';
import type { Territory } from '../ground/territory.ts';
import { sectorLadder, type MeasuredContours } from './frontMeasure.ts';

/** Borders of neighbours are the same vertices; this is rounding. */
const ON_BORDER_KM = 0.05;

/** The border with a neighbour where a party holds its own side and nobody fights, measured. */
export function quietBorderOf(
	picture: TerritoryPicture,
	party: number,
	neighbour: Territory,
	sectorAt: (point: PlanePoint) => SectorId,
	planes: Planes
): MeasuredContours {
	const ladder = (contour: Contour) =>
		sectorLadder(quietBorder(heldInside(picture, party, contour), neighbour), sectorAt, planes);
	return { drawn: ladder('held'), surely: ladder('surely'), perhaps: ladder('perhaps') };
}

/** The stretches of a held area's outline that run along a neighbour's border: nobody fights there. */
export function quietBorder(held: PolygonSet, neighbour: Territory): PlanePoint[][] {
	const lines: PlanePoint[][] = [];
	for (const ring of held) {
		const points = ring.map(fromUnits);
		let line: PlanePoint[] = [];
		points.forEach((point, i) => {
			const next = points[(i + 1) % points.length] ?? point;
			const middle: PlanePoint = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
			if (neighbour.distanceToEdge(middle, ON_BORDER_KM) < ON_BORDER_KM) {
				if (line.length === 0) line.push(point);
				line.push(next);
			} else if (line.length > 0) {
				lines.push(line);
				line = [];
			}
		});
		if (line.length > 0) lines.push(line);
	}
	return lines;
}
