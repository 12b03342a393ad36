/** What lengths and areas can be told in, where they are not told in both. */
export const UNITS = ['km', 'miles'] as const;
export type Units = (typeof UNITS)[number];

/** Of one kilometre. */
const MILES = 0.621371;
/** Of one square kilometre. */
const SQUARE_MILES = 0.386102;

export function kmToMiles(km: number): number {
	return km * MILES;
}

export function km2ToSquareMiles(km2: number): number {
	return km2 * SQUARE_MILES;
}
