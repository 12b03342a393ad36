/** Writes grid arcs as a quantized TopoJSON topology: delta-encoded integers with a transform. */
import type { GeometryObject, Properties, Topology } from 'topojson-specification';
import { at, boundsOf, type Point } from './geometry.ts';

/** Where the integer grid lies. */
export interface Grid {
	origin: Point;
	degrees: number;
}

/** Degrees to unrounded grid coordinates. */
export const toGrid =
	({ origin, degrees }: Grid) =>
	([x, y]: Point): Point => [(x - origin[0]) / degrees, (y - origin[1]) / degrees];

/** Grid coordinates to degrees, without the tail of floating point digits. */
export const toDegrees =
	({ origin, degrees }: Grid) =>
	([x, y]: Point): Point => [
		Number((origin[0] + x * degrees).toFixed(6)),
		Number((origin[1] + y * degrees).toFixed(6))
	];

/** `credit` travels inside the file: TopoJSON allows foreign members. */
export function encodeTopology(
	grid: Grid,
	arcs: readonly (readonly Point[])[],
	objects: Record<string, GeometryObject<Properties>>,
	credit: string
): Topology {
	return {
		type: 'Topology',
		credit,
		bbox: boundsOf(arcs.flat().map(toDegrees(grid))),
		transform: { scale: [grid.degrees, grid.degrees], translate: grid.origin },
		objects,
		arcs: arcs.map((arc) =>
			arc.map(([x, y], i) => {
				if (i === 0) return [x, y];
				const [previousX, previousY] = at(arc, i - 1);
				return [x - previousX, y - previousY];
			})
		)
	} as Topology & { credit: string };
}
