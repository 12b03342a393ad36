import { SECTORS, type Sector } from '../model/settlement.ts';
import type { Day } from '../time/day.ts';
import { measureFront } from './frontMeasure.ts';
import { HEADLINE_RESOLUTION_KM, RESOLUTIONS_KM } from './lineLength.ts';
import type { SidePicture } from './side.ts';
import type { DayFigures, Measured } from './types.ts';

const AREA_METHOD =
	'Area inside the contour at score 0 within Russia; band: inside the contours at +1/3 and -1/3';

/** The numbers of a day. The whole front is Ukraine's territory; Kursk has figures of its own. */
export function dayFigures(pictures: readonly SidePicture[], day: Day): DayFigures {
	const ukraine = pictures.find((picture) => picture.country === 'UA');
	const kursk = pictures.find((picture) => picture.country === 'RU');
	const held = kursk ? heldArea(kursk, day) : null;
	return {
		frontLengthKm: ukraine
			? measureFront(ukraine.contours, anySector, HEADLINE_RESOLUTION_KM, day)
			: null,
		frontLadderKm: ukraine
			? RESOLUTIONS_KM.map((km) => measureFront(ukraine.contours, anySector, km, day))
			: [],
		sectorFrontLengthKm: Object.fromEntries(
			pictures.flatMap((picture) =>
				SECTORS.map((sector) => [sector, sectorLength(picture, sector, day)] as const).filter(
					([, length]) => length.value > 0
				)
			)
		),
		kurskHeldKm2: held,
		kurskContestedKm2: held && Math.round((held.high - held.low) * 10) / 10,
		droppedKm: Math.round(pictures.reduce((sum, picture) => sum + picture.droppedKm, 0))
	};
}

function anySector(): boolean {
	return true;
}

function sectorLength(picture: SidePicture, sector: Sector, day: Day): Measured {
	const isHere = (other: Sector) => other === sector;
	return measureFront(picture.contours, isHere, HEADLINE_RESOLUTION_KM, day);
}

function heldArea({ heldKm2 }: SidePicture, day: Day): Measured {
	return { ...heldKm2, unit: 'km2', asOf: day, method: AREA_METHOD };
}
