import { bbox } from '@turf/turf';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Bounds } from '../../dataset/theatre.ts';
import type { Countries } from '../../ground/territory.ts';
import type { Country } from '../../model/settlement.ts';

/** Whether a point could lie in a country, by a box alone. */
export type Neighbourhood = (country: Country, lon: number, lat: number) => boolean;

/** How far outside the box of its outline a point may still be of a country, degrees. */
const MARGIN = 1;
/** The same around the named views, where nothing else says where a country lies. */
const MARGIN_OF_VIEWS = 5;

/**
 * By the bounds that the dataset gives a country; else by its outline; else, of a country of the
 * theatre, by what the named views show. Of any other country every point could be.
 */
export function neighbourhood(
	{ theatre }: Pick<Dataset, 'theatre'>,
	countries: Countries | undefined
): Neighbourhood {
	const found = new Map<Country, Bounds | null>();
	const boundsOf = (country: Country): Bounds | null => {
		const declared = theatre.countryBounds[country];
		if (declared) return declared;
		const outline = countries?.features.filter(
			({ properties }) => properties.iso_a3 === theatre.countries[country]
		);
		if (outline && outline.length > 0)
			return around(
				outline.map((each) => bbox(each) as unknown as Bounds),
				MARGIN
			);
		const isFoughtOver = theatre.compartments.some((each) => each.countries.includes(country));
		if (!isFoughtOver) return null;
		return around(
			theatre.views.map(({ bounds }) => bounds),
			MARGIN_OF_VIEWS
		);
	};
	return (country, lon, lat) => {
		if (!found.has(country)) found.set(country, boundsOf(country));
		const bounds = found.get(country);
		if (!bounds) return true;
		const [west, south, east, north] = bounds;
		return lon >= west && lon <= east && lat >= south && lat <= north;
	};
}

function around(boxes: readonly Bounds[], margin: number): Bounds {
	return [
		Math.min(...boxes.map(([west]) => west)) - margin,
		Math.min(...boxes.map(([, south]) => south)) - margin,
		Math.max(...boxes.map(([, , east]) => east)) + margin,
		Math.max(...boxes.map(([, , , north]) => north)) + margin
	];
}
