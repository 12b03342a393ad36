/** Where the picture of an event or a place looks. */
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import type { Bounds } from '../../src/lib/domain/dataset/theatre.ts';
import { overviewOf } from '../../src/lib/map/bounds.ts';
import type { StaticMapOptions } from '../../src/lib/map/static/staticMap.ts';

/** Degrees; null where it is not told. */
export interface Spot {
	lon: number | null;
	lat: number | null;
}

/** Around the spot, closer where the map knows more; the whole theatre without one. */
export function spotView(
	dataset: Pick<Dataset, 'theatre'>,
	spot: Spot | null
): StaticMapOptions['view'] {
	if (!spot || spot.lon === null || spot.lat === null) {
		return { bounds: overviewOf(dataset), padding: 8 };
	}
	const { lon, lat } = spot;
	const isNear = isWithin(dataset.theatre.detail, lon, lat);
	return { camera: { zoom: isNear ? 6.1 : 4.2, lat, lon } };
}

function isWithin(bounds: Bounds | null, lon: number, lat: number): boolean {
	if (bounds === null) return false;
	const [west, south, east, north] = bounds;
	return lon > west && lon < east && lat > south && lat < north;
}
