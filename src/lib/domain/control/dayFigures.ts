import { SECTORS } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { countFront, frontLadder, sectorFront, type FrontContours } from './countFront.ts';
import { HEADLINE_COUNTING } from './frontCounting.ts';
import type { SidePicture } from './side.ts';
import type { DayFigures, Measured } from './types.ts';

const AREA_METHOD =
	'Area inside the contour at score 0 within Russia; band: inside the contours at +1/3 and -1/3';

/** The numbers of a day. The whole front is Ukraine's territory; Kursk has figures of its own. */
export function dayFigures(
	pictures: readonly SidePicture[],
	contours: FrontContours,
	day: Day
): DayFigures {
	const held = kurskHeld(pictures, day);
	return {
		frontLengthKm: countFront(contours, HEADLINE_COUNTING, day),
		frontLadderKm: frontLadder(contours, HEADLINE_COUNTING, day),
		sectorFrontLengthKm: Object.fromEntries(
			SECTORS.map((sector) => [sector, sectorFront(contours, sector, day)] as const).filter(
				([, length]) => length !== null && length.value > 0
			)
		),
		kurskHeldKm2: held,
		kurskContestedKm2: held && Math.round((held.high - held.low) * 10) / 10,
		refused: {},
		droppedKm: Math.round(pictures.reduce((sum, picture) => sum + picture.droppedKm, 0))
	};
}

/** What Ukraine holds inside Russia, or null where nobody reports from there. */
export function kurskHeld(pictures: readonly SidePicture[], day: Day): Measured | null {
	const kursk = pictures.find((picture) => picture.country === 'RU');
	return kursk ? { ...kursk.heldKm2, unit: 'km2', asOf: day, method: AREA_METHOD } : null;
}
