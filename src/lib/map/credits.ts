import { say } from '../words/say.ts';

/** Whose the ground may be: as a file's credit names them, and as the map does. */
const GROUND_CREDITS: readonly (readonly [owner: string, words: () => string])[] = [
	['OpenStreetMap', () => say.map.creditOpenStreetMap()],
	['GeoNames', () => 'GeoNames (CC BY)'],
	['Natural Earth', () => 'Natural Earth'],
	['GSHHG', () => say.map.creditRivers()]
];

/**
 * What a map has to say beside its own words, so that nobody whose data it draws goes unnamed.
 * @param credits of the files that are drawn
 * @param said what the map says already
 */
export function furtherCredits(credits: readonly string[], said: string): string[] {
	return GROUND_CREDITS.filter(
		([owner]) => !said.includes(owner) && credits.some((credit) => credit.includes(owner))
	).map(([, words]) => words());
}
