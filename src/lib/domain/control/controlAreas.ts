import type { Feature, MultiPolygon } from 'geojson';
import { addDays, type Day } from '../time/day.ts';
import type { CompartmentPicture, KindArea } from './compartmentPicture.ts';
import type { ControlAreas, ControlProperties } from './types.ts';

/** Areas by controller and compartment; what may be somebody else's is `contested`. */
export function controlAreas(pictures: readonly CompartmentPicture[], day: Day): ControlAreas {
	return {
		type: 'FeatureCollection',
		features: pictures.flatMap((picture) =>
			picture.areas
				.filter(({ geometry }) => geometry.coordinates.length > 0)
				.map((area) => feature(picture, area, day))
		)
	};
}

function feature(
	{ compartment: { id: sector } }: CompartmentPicture,
	{ controller, lineSide, geometry, areaKm2 }: KindArea,
	day: Day
): Feature<MultiPolygon, ControlProperties> {
	const id = ['control', sector, controller, ...(lineSide === null ? [] : [lineSide])].join('-');
	return {
		type: 'Feature',
		id,
		properties: {
			kind: 'control',
			id,
			controller,
			...(lineSide === null ? {} : { line_side: lineSide }),
			sector,
			area_km2: areaKm2,
			start_date: day,
			end_date: addDays(day, 1)
		},
		geometry
	};
}
