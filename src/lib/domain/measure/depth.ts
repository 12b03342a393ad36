import { heldInside, type TerritoryPicture } from '../ground/controlledTerritory.ts';
import type { Contour } from '../ground/reachedGround.ts';
import { fromUnits } from '../geometry/polygonSet.ts';
import type { Band } from './band.ts';
import { toTenth } from './toTenth.ts';
import type { Territory } from '../ground/territory.ts';

/** Depths beyond this are not told apart, km. */
const DEEPEST_KM = 1000;

/** Most days look like the day before: by picture, party and territory. */
const known = new WeakMap<TerritoryPicture, Map<Territory, Map<number, Band>>>();

/** How far a party's areas reach from another territory, km: the drawn one, the least, the greatest. */
export function depthKm(picture: TerritoryPicture, party: number, from: Territory): Band {
	const ofPicture = known.get(picture) ?? new Map<Territory, Map<number, Band>>();
	known.set(picture, ofPicture);
	const byParty = ofPicture.get(from) ?? new Map<number, Band>();
	ofPicture.set(from, byParty);
	const depth = byParty.get(party) ?? measuredKm(picture, party, from);
	byParty.set(party, depth);
	return depth;
}

function measuredKm(picture: TerritoryPicture, party: number, from: Territory): Band {
	const reach = (contour: Contour) =>
		toTenth(
			from.furthestFromEdge(heldInside(picture, party, contour).flat().map(fromUnits), DEEPEST_KM)
		);
	return { value: reach('held'), low: reach('surely'), high: reach('perhaps') };
}
