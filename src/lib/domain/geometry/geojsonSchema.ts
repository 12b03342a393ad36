/** GeoJSON geometries, as far as a map takes them: whole lines, closed rings, degrees in range. */
import * as v from 'valibot';

export const position = v.pipe(
	v.array(v.number()),
	v.minLength(2),
	v.check(
		([lon = NaN, lat = NaN]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90,
		'a coordinate is out of range: longitude first, then latitude'
	)
);
const line = v.pipe(v.array(position), v.minLength(2, 'a line has fewer than two points'));
const isClosed = (ring: number[][]) => {
	const [first, last] = [ring[0], ring.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};
const ring = v.pipe(
	v.array(position),
	v.minLength(4, 'a ring has fewer than four points'),
	v.check(isClosed, 'a ring does not end where it begins')
);

/** Lines and areas. */
export const shapes = [
	v.object({ type: v.literal('LineString'), coordinates: line }),
	v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
	v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) })
] as const;

/** Where in it and what is wrong first, as part of a sentence. */
export function firstIssue([issue]: readonly [
	v.BaseIssue<unknown>,
	...v.BaseIssue<unknown>[]
]): string {
	const path = v.getDotPath(issue);
	return path === null ? issue.message : `${path}: ${issue.message}`;
}
