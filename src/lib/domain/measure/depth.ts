import { heldInside, type Contour, type TerritoryPicture } from '../ground/controlledTerritory.ts';
import { fromUnits } from '../geometry/polygonSet.ts';
import type { Territory } from '../ground/territory.ts';

/** Nothing in the story lies deeper across the border than this, km. */
const DEEPEST_KM = 150;

/** How far the areas reach from another territory, km: the drawn one, the least, the greatest. */
export function depthKm(picture: TerritoryPicture, from: Territory) {
	const reach = (contour: Contour) =>
		toTenth(
			heldInside(picture, contour)
				.flat()
				.reduce(
					(most, point) => Math.max(most, from.distanceToEdge(fromUnits(point), DEEPEST_KM)),
					0
				)
		);
	return { value: reach('held'), low: reach('surely'), high: reach('perhaps') };
}

function toTenth(km: number): number {
	return Math.round(km * 10) / 10;
}
