/** What a picture that leaves the page says of the lens it was drawn under. */
import { DEFAULT_LENS, type Lens } from '$lib/domain/control/types.ts';
import { SECTORS, type Sector } from '$lib/domain/model/settlement.ts';
import { LENS_NAMES } from './number-words.ts';

/** Empty where the map shows what it always shows. */
export function lensMark(
	lens: Lens,
	hidesClaimed: boolean,
	unknownSectors: readonly Sector[]
): string {
	return [
		...(lens.sources === DEFAULT_LENS.sources ? [] : [LENS_NAMES[lens.sources]]),
		...(lens.known === DEFAULT_LENS.known ? [] : ['as reported by that evening']),
		...(unknownSectors.length === 0
			? []
			: [`unknown in ${String(unknownSectors.length)} of ${String(SECTORS.length)} sectors`]),
		...(hidesClaimed ? ['claimed events hidden'] : [])
	].join(' · ');
}
