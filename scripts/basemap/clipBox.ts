/**
 * The detailed box: Europe to the Gulf, so that Kursk, Rzeszów and Jeddah are on one map.
 * `countries.topojson` fills it, `world.topojson` everything outside it; the seam is this edge.
 */
export const clipBox = { west: -12, south: 10, east: 62, north: 72 } as const;

/** The box as mapshaper's `bbox=` wants it. */
export const clipBoxText = [clipBox.west, clipBox.south, clipBox.east, clipBox.north].join(',');

/** True when the point lies on the edge of the box, within a millionth of a degree. */
export function isOnClipEdge([longitude, latitude]: readonly [number, number]): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
	return (
		near(longitude, clipBox.west) ||
		near(longitude, clipBox.east) ||
		near(latitude, clipBox.south) ||
		near(latitude, clipBox.north)
	);
}
