import type { FrontCounting } from '../front/frontCounting.ts';
import type { Day } from '../time/day.ts';
import type { Band } from './verdict.ts';

/** What a check may ask of the map; null where nobody reports under the lens, or it is refused. */
export interface MapReadings {
	/** km2 inside the drawn line in Russia. */
	heldKm2(day: Day): Band | null;
	/** km of front at the headline resolution, counted like this. */
	frontKm(day: Day, counting: FrontCounting): Band | null;
	/** Settlements inside Russia that are Ukraine's. */
	settlementsHeld(day: Day): Band | null;
	/** Settlements inside Russia that passed to Russia. */
	settlementsRetaken(since: Day, day: Day): Band | null;
	/** km from Ukraine to the furthest point inside the drawn line. */
	depthKm(day: Day): Band | null;
	/** km between two places. */
	distanceKm(fromPlaceId: string, toPlaceId: string): Band | null;
	/** km from a place to Ukraine's border. */
	borderKm(placeId: string): Band | null;
}
