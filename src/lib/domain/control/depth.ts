import type { TerritoryPicture } from './controlledTerritory.ts';
import { fromUnits, type PolygonSet } from './polygonSet.ts';
import type { Territory } from './territory.ts';

/** Nothing in the story lies deeper across the border than this, km. */
const DEEPEST_KM = 150;

/** How far the areas reach from another territory, km: the drawn one, the least, the greatest. */
export function depthKm({ held, surely, perhaps }: TerritoryPicture, from: Territory) {
	const reach = (set: PolygonSet) =>
		set
			.flat()
			.reduce(
				(most, point) => Math.max(most, from.distanceToEdge(fromUnits(point), DEEPEST_KM)),
				0
			);
	const [value, least, most] = [reach(held), reach(surely), reach(perhaps)].map(toTenth);
	return { value: value ?? 0, low: least ?? 0, high: most ?? 0 };
}

function toTenth(km: number): number {
	return Math.round(km * 10) / 10;
}
