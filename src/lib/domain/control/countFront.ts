import type { Sector } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { measureFront, type CountedContours, type MeasuredContours } from './frontMeasure.ts';
import { HEADLINE_RESOLUTION_KM, type ResolutionKm } from './lineLength.ts';
import type { Measured } from './types.ts';

/** Along this sector the front is the lower Dnipro, from Zaporizhzhia's reservoir to the sea. */
const DNIPRO_SECTOR: Sector = 'kherson';

/** What counts as front; the whole land front in Ukraine always does. */
export interface FrontCounting {
	/** The water line of the lower Dnipro. */
	dnipro: boolean;
	/** The front inside Russia. */
	kursk: boolean;
	/** The state border with Russia where Ukraine holds its own side and nobody fights. */
	quietBorder: boolean;
}

/** Ukraine's territory, the lower Dnipro included, Kursk not: what a truce would freeze there. */
export const HEADLINE_COUNTING: FrontCounting = { dnipro: true, kursk: false, quietBorder: false };

/** A day's contours by where they run; null where nobody reported. */
export interface FrontContours {
	ukraine: MeasuredContours | null;
	kursk: MeasuredContours | null;
	/** Only where it was asked for. */
	quietBorder: MeasuredContours | null;
}

/** Length of what is counted, or null where there is nothing to measure. */
export function countFront(
	contours: FrontContours,
	counting: FrontCounting,
	asOf: Day,
	resolutionKm: ResolutionKm = HEADLINE_RESOLUTION_KM
): Measured | null {
	if (!contours.ukraine) return null;
	const parts: CountedContours[] = [
		{
			contours: contours.ukraine,
			isCounted: (sector) => counting.dnipro || sector !== DNIPRO_SECTOR
		}
	];
	if (counting.kursk && contours.kursk) parts.push(whole(contours.kursk));
	if (counting.quietBorder && contours.quietBorder) parts.push(whole(contours.quietBorder));
	return measureFront(parts, resolutionKm, asOf);
}

/** Length of the front in one sector; `kursk` is what lies inside Russia. */
export function sectorFront(contours: FrontContours, sector: Sector, asOf: Day): Measured | null {
	const side = sector === 'kursk' ? contours.kursk : contours.ukraine;
	const isHere = (other: Sector) => other === sector;
	return (
		side && measureFront([{ contours: side, isCounted: isHere }], HEADLINE_RESOLUTION_KM, asOf)
	);
}

function whole(contours: MeasuredContours): CountedContours {
	return { contours, isCounted: () => true };
}
