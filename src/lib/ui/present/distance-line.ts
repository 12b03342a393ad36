/** The shortest line over the globe between two places, as it is drawn on a map, with its length. */
import { kmToMiles } from '$lib/domain/model/miles.ts';
import type { CameraView } from '$lib/domain/view/mapModel.ts';
import { distanceKm } from '$lib/map/distance.ts';
import { projectorFor, type Size } from '$lib/map/mercator.ts';
import { linePath, shortestLine } from '$lib/map/overlay.ts';
import { say } from '$lib/words/say.ts';
import { formatWhole } from '../words/format.ts';

/** Of the foot of the words from a point of the line, in lines of type. */
const SHIFTS = [-0.5, 1.3, -1.7, 2.5, -2.9, 3.7];
/** Mean width of a letter, in ems. */
const ADVANCE = 0.5;
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
	/**
	 * The middle of its foot: at what is seen of the line, as near to the middle as no name is in the
	 * way; null where too little is seen.
	 */
	spot: readonly [x: number, y: number] | null;
}

interface Drawing {
	camera: CameraView;
	size: Size;
	/** Of the words, pixels. */
	type: number;
	/** Places whose names stand on the map beside their dots. */
	places: readonly End[];
}

export function distanceLine(
	from: End,
	to: End,
	{ camera, size, type, places }: Drawing
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
	const label = far
		? say.lesson.distanceTo({ place: far.name, ...lengths })
		: say.lesson.distance(lengths);
	return {
		d: linePath(points, camera, size),
		words: say.lesson.distanceBetween({ from: from.name, to: to.name, ...lengths }),
		label,
		spot: clearSpot(
			seen,
			label,
			type,
			places.map(({ name, lon, lat }) => ({ name, at: project(lon, lat) }))
		)
	};
}

/** Above or below the line, near its middle, where the words cover no name. */
function clearSpot(
	line: readonly (readonly [number, number])[],
	label: string,
	type: number,
	names: readonly { name: string; at: readonly [number, number] }[]
): readonly [number, number] | null {
	const half = (label.length * ADVANCE * type) / 2;
	const centre = line[Math.floor(line.length / 2)];
	if (!centre) return null;
	// Above and below each point of the line, near it first.
	const spots = line
		.flatMap(([x, y]) => SHIFTS.map((shift) => ({ spot: [x, y + shift * type] as const, shift })))
		.map(({ spot, shift }) => {
			const along = Math.hypot(spot[0] - centre[0], spot[1] - shift * type - centre[1]);
			return { spot, off: along + 2 * type * Math.abs(shift - 0.4) };
		})
		.sort((one, other) => one.off - other.off)
		.map(({ spot }) => spot);
	const isClear = ([x, y]: readonly [number, number]) =>
		names.every(({ name, at: [nameX, nameY] }) => {
			// A name stands on either side of its dot, or over or under it.
			const reach = name.length * ADVANCE * type + type;
			return Math.abs(nameX - x) > half + reach || nameY - type > y || nameY + type < y - type;
		});
	return spots.find(isClear) ?? centre;
}
