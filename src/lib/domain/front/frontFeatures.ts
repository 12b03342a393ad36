import type { Feature, MultiLineString } from 'geojson';
import type { Sector } from '../model/settlement.ts';
import { addDays, type Day } from '../time/day.ts';
import { measureFront } from './frontMeasure.ts';
import { HEADLINE_RESOLUTION_KM } from './resolutions.ts';
import type { SidePicture } from '../control/sidePicture.ts';
import type { FrontLine, FrontProperties } from '../control/types.ts';

/** The drawn front, a feature a sector and side. A piece belongs to its nearest settlement's. */
export function frontFeatures(pictures: readonly SidePicture[], day: Day): FrontLine {
	return {
		type: 'FeatureCollection',
		features: pictures.flatMap((picture) =>
			[...picture.front].map(([sector, geometry]) => feature(picture, sector, geometry, day))
		)
	};
}

function feature(
	{ country, contours }: SidePicture,
	sector: Sector,
	geometry: MultiLineString,
	day: Day
): Feature<MultiLineString, FrontProperties> {
	const id = `front-${country.toLowerCase()}-${sector}`;
	const isHere = (other: Sector) => other === sector;
	const part = { contours, isCounted: isHere };
	return {
		type: 'Feature',
		id,
		properties: {
			kind: 'front',
			id,
			sector,
			country,
			length_km: measureFront([part], HEADLINE_RESOLUTION_KM, day).value,
			start_date: day,
			end_date: addDays(day, 1)
		},
		geometry
	};
}
