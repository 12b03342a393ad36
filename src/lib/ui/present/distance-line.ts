/** The shortest line over the globe between two places, as it is drawn on a map, with its length. */
import { kmToMiles } from '$lib/domain/model/miles.ts';
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import { distanceKm } from '$lib/map/distance.ts';
import { projectorFor, type Size } from '$lib/map/mercator.ts';
import { linePath, shortestLine } from '$lib/map/overlay.ts';
import { say } from '$lib/words/say.ts';
import { formatWhole } from '../words/format.ts';

/** Above and below its words, pixels. */
const MARGIN = 30;

export interface End {
	name: string;
	lon: number;
	lat: number;
}

export interface DrawnDistance {
	/** Path data. */
	d: string;
	/** Between which places, and how far. */
	words: string;
	/** What stands at the line: where an end lies outside the map, that too. */
	label: string;
	/** Where it stands, in the middle of what is seen of the line; null where too little is. */
	spot: readonly [x: number, y: number] | null;
}

/** @param type of the words, pixels */
export function distanceLine(
	from: End,
	to: End,
	{ camera, size, type }: { camera: CameraView; size: Size; type: number }
): DrawnDistance {
	const points = shortestLine([from.lon, from.lat], [to.lon, to.lat]);
	const km = distanceKm(from, to);
	const lengths = { km: formatWhole(km), miles: formatWhole(kmToMiles(km)) };
	const project = projectorFor(camera, size);
	const far = [from, to].find(({ lon, lat }) => {
		const [x, y] = project(lon, lat);
		return x <= 0 || y <= 0 || x >= size.width || y >= size.height;
	});
	const aside = 6 * type;
	const seen = points
		.map(([lon, lat]) => project(lon, lat))
		.filter(
			([x, y]) => x > aside && y > MARGIN && x < size.width - aside && y < size.height - MARGIN
		);
	return {
		d: linePath(points, camera, size),
		words: say.lesson.distanceBetween({ from: from.name, to: to.name, ...lengths }),
		label: far
			? say.lesson.distanceTo({ place: far.name, ...lengths })
			: say.lesson.distance(lengths),
		spot: seen[Math.floor(seen.length / 2)] ?? null
	};
}
