import type { PlaceCountry } from '../../model/place.ts';

/** West, south, east, north, with a margin of a tenth of a degree or so. */
type Box = readonly [number, number, number, number];

const COUNTRY_BOXES: Record<PlaceCountry, Box> = {
	UA: [22, 44.2, 40.4, 52.5],
	RU: [27, 41, 180, 82],
	PL: [14, 48.9, 24.3, 55],
	SA: [34.4, 16, 55.8, 32.3],
	US: [-125, 24.3, -66.8, 49.5],
	GB: [-8.8, 49.8, 1.9, 61],
	BE: [2.4, 49.4, 6.5, 51.6],
	FR: [-5.3, 41.2, 9.7, 51.2],
	BY: [23, 51.2, 32.9, 56.3]
};

/** Whether a point could lie in a country, by its bounding box alone. */
export function isInNeighbourhood(country: PlaceCountry, lon: number, lat: number): boolean {
	const [west, south, east, north] = COUNTRY_BOXES[country];
	return lon >= west && lon <= east && lat >= south && lat <= north;
}
