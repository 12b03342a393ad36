import type { Feature, MultiPolygon } from 'geojson';
import { CONTROLLERS, type Controller } from '../model/report.ts';
import { addDays, type Day } from '../time/day.ts';
import { geodesicAreaKm2 } from './geojson.ts';
import type { SidePicture } from './side.ts';
import type { ControlAreas, ControlProperties } from './types.ts';

/** Areas by controller and side of the border; what may be either's is `contested`, nobody's else. */
export function controlAreas(pictures: readonly SidePicture[], day: Day): ControlAreas {
	return {
		type: 'FeatureCollection',
		features: pictures.flatMap((picture) =>
			CONTROLLERS.filter((controller) => picture.areas[controller].coordinates.length > 0).map(
				(controller) => feature(picture, controller, day)
			)
		)
	};
}

function feature(
	{ country, areas }: SidePicture,
	controller: Controller,
	day: Day
): Feature<MultiPolygon, ControlProperties> {
	const sector = country === 'RU' ? 'kursk' : 'ukraine';
	const id = `control-${sector}-${controller}`;
	const geometry = areas[controller];
	return {
		type: 'Feature',
		id,
		properties: {
			kind: 'control',
			id,
			controller,
			sector,
			area_km2: geodesicAreaKm2(geometry),
			start_date: day,
			end_date: addDays(day, 1)
		},
		geometry
	};
}
