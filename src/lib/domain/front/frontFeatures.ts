import type { Feature, MultiLineString } from 'geojson';
import type { CompartmentPicture } from '../control/compartmentPicture.ts';
import type { FrontLine, FrontProperties } from '../control/types.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { SectorId } from '../dataset/theatre.ts';
import { addDays, type Day } from '../time/day.ts';
import { measureFront } from './frontMeasure.ts';
import type { PairFront } from './pairFronts.ts';
import { HEADLINE_RESOLUTION_KM } from './resolutions.ts';

/**
 * The drawn front, a feature for each sector and pair of parties. A piece belongs to its nearest
 * settlement's sector.
 */
export function frontFeatures(
	pictures: readonly CompartmentPicture[],
	dataset: Dataset,
	day: Day
): FrontLine {
	return {
		type: 'FeatureCollection',
		features: pictures.flatMap((picture) =>
			picture.pairs.flatMap((pair) =>
				[...pair.drawn].map(([sector, geometry]) =>
					feature(picture, pair, sector, geometry, dataset, day)
				)
			)
		)
	};
}

function feature(
	{ compartment }: CompartmentPicture,
	{ between, contours }: PairFront,
	sector: SectorId,
	geometry: MultiLineString,
	{ parties, rules }: Dataset,
	day: Day
): Feature<MultiLineString, FrontProperties> {
	const [country = ''] = compartment.countries;
	// Where only two fight the pair goes without saying.
	const pair = parties.length > 2 ? between : [];
	const id = ['front', country.toLowerCase(), sector, ...pair].join('-');
	const part = { contours, isCounted: (other: SectorId) => other === sector };
	return {
		type: 'Feature',
		id,
		properties: {
			kind: 'front',
			id,
			sector,
			compartment: compartment.id,
			country,
			between,
			length_km: measureFront([part], HEADLINE_RESOLUTION_KM, day, rules).value,
			start_date: day,
			end_date: addDays(day, 1)
		},
		geometry
	};
}
