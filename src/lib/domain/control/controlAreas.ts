import type { Feature, MultiPolygon } from 'geojson';
import { addDays, type Day } from '../time/day.ts';
import type { SideArea, SidePicture } from './sidePicture.ts';
import type { ControlAreas, ControlProperties } from './types.ts';

/** Areas by controller and side of the border; what may be either's is `contested`, nobody's else. */
export function controlAreas(pictures: readonly SidePicture[], day: Day): ControlAreas {
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
	{ country }: SidePicture,
	{ controller, lineSide, geometry, areaKm2 }: SideArea,
	day: Day
): Feature<MultiPolygon, ControlProperties> {
	const sector = country === 'RU' ? 'kursk' : 'ukraine';
	const id = ['control', sector, controller, ...(lineSide ? [lineSide] : [])].join('-');
	return {
		type: 'Feature',
		id,
		properties: {
			kind: 'control',
			id,
			controller,
			...(lineSide ? { line_side: lineSide } : {}),
			sector,
			area_km2: areaKm2,
			start_date: day,
			end_date: addDays(day, 1)
		},
		geometry
	};
}
