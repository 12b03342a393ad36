import type { Sector } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import type { FrontCounting } from './frontCounting.ts';
import { measureFront, type CountedContours, type MeasuredContours } from './frontMeasure.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM, type ResolutionKm } from './resolutions.ts';
import type { DayResult, Lens, Measured } from '../control/types.ts';

/** Along this sector the front is the lower Dnipro, from Zaporizhzhia's reservoir to the sea. */
const DNIPRO_SECTOR: Sector = 'kherson';

/** A day's contours by where they run; null where nobody reported or their figures are refused. */
export interface FrontContours {
	ukraine: MeasuredContours | null;
	kursk: MeasuredContours | null;
	/** Only where it was asked for. */
	quietBorder: MeasuredContours | null;
}

/**
 * Length of what is counted, or null where there is nothing to measure. Where a part that is counted
 * is unknown, so is the whole: the rest alone would be a figure of something else.
 */
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
	const others = [
		...(counting.kursk ? [contours.kursk] : []),
		...(counting.quietBorder ? [contours.quietBorder] : [])
	];
	for (const other of others) {
		if (!other) return null;
		parts.push(whole(other));
	}
	const measured = measureFront(parts, resolutionKm, asOf);
	return measured.high > 0 ? measured : null;
}

/** The same at every resolution, from fine to coarse; empty where there is nothing to measure. */
export function frontLadder(
	contours: FrontContours,
	counting: FrontCounting,
	asOf: Day
): Measured[] {
	return RESOLUTIONS_KM.flatMap((km) => countFront(contours, counting, asOf, km) ?? []);
}

/** A day's contours, with the border where nobody fights if it is counted: that takes its time. */
export function contoursCounted(
	{ frontContours, day, lens }: Pick<DayResult, 'frontContours' | 'day' | 'lens'>,
	counting: FrontCounting,
	computer: { quietBorder: (day: Day, lens: Lens) => MeasuredContours | null }
): FrontContours {
	return {
		...frontContours,
		quietBorder: counting.quietBorder ? computer.quietBorder(day, lens) : null
	};
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
