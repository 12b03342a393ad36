import type { TerritoryPicture } from './controlledTerritory.ts';
import { fromUnits, type PolygonSet } from './polygonSet.ts';
import type { Territory } from './territory.ts';

/** Nothing in the story lies deeper across the border than this, km. */
const DEEPEST_KM = 150;

/** How far the areas reach from another territory, km: the drawn one, the least, the greatest. */
export function depthKm({ areas }: Pick<TerritoryPicture, 'areas'>, from: Territory) {
	const reach = (...sets: PolygonSet[]) =>
		toTenth(
			sets
				.flat(2)
				.reduce(
					(most, point) => Math.max(most, from.distanceToEdge(fromUnits(point), DEEPEST_KM)),
					0
				)
		);
	const { surely, contestedHeld, contestedLost } = areas;
	const low = reach(surely);
	const value = Math.max(low, reach(contestedHeld));
	return { value, low, high: Math.max(value, reach(contestedLost)) };
}

function toTenth(km: number): number {
	return Math.round(km * 10) / 10;
}
