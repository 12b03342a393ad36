import type {
	AreaSpec,
	CountSpec,
	DepthSpec,
	FrontSpec,
	MeasureSpec
} from '../dataset/measureSpec.ts';
import type { FrontCounting } from '../front/frontCounting.ts';
import type { Band } from '../measure/band.ts';
import type { Day } from '../time/day.ts';

/** What a check may ask of the map; null where nobody reports under the lens, or it is refused. */
export interface MapReadings {
	/** Any measure of the dataset, in its own unit. */
	value(measure: MeasureSpec, day: Day): Band | null;
	/** km2 inside the drawn line. */
	heldKm2(measure: AreaSpec, day: Day): Band | null;
	/** km of front at the headline resolution, counted like this. */
	frontKm(measure: FrontSpec, day: Day, counting: FrontCounting): Band | null;
	/** Settlements that are the party's. */
	settlementsHeld(measure: CountSpec, day: Day): Band | null;
	/** Settlements that passed from the party to another. */
	settlementsRetaken(measure: CountSpec, since: Day, day: Day): Band | null;
	/** km from another compartment to the furthest point inside the drawn line. */
	depthKm(measure: DepthSpec, day: Day): Band | null;
	/** km between two places. */
	distanceKm(fromPlaceId: string, toPlaceId: string): Band | null;
	/** km from a place to the border that depths are measured from. */
	borderKm(placeId: string): Band | null;
}
