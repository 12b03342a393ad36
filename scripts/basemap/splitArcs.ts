/**
 * Cuts the arcs of a topology where they enter or leave the edge of the map. The polygons need that edge
 * to be closed, but nobody may see it: as arcs of its own it can be left out of the drawn lines.
 */
import type { MultiLineString, MultiPolygon, Polygon, Properties } from 'topojson-specification';
import { at, type Point } from './geometry.ts';

type Area = Polygon<Properties> | MultiPolygon<Properties> | MultiLineString<Properties>;

export interface SplitTopology<G extends Area> {
	arcs: Point[][];
	geometries: G[];
	/** Indices of the arcs that run along the edge. */
	edgeArcs: Set<number>;
}

/** Lines of several strings are cut as well. @param isEdge true for a segment that belongs to the map's edge */
export function splitArcs<G extends Area>(
	arcs: readonly (readonly Point[])[],
	geometries: readonly G[],
	isEdge: (start: Point, end: Point) => boolean
): SplitTopology<G> {
	const pieces: Point[][] = [];
	const edgeArcs = new Set<number>();
	const replacement = arcs.map((arc) =>
		splitArc(arc, isEdge).map(({ points, onEdge }) => {
			if (onEdge) edgeArcs.add(pieces.length);
			return pieces.push(points) - 1;
		})
	);
	const replace = (ring: number[]) =>
		ring.flatMap((reference) =>
			reference < 0
				? at(replacement, ~reference)
						.map((piece) => ~piece)
						.reverse()
				: at(replacement, reference)
		);
	const replaceIn = (geometry: G): G =>
		geometry.type === 'MultiPolygon'
			? { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(replace)) }
			: { ...geometry, arcs: geometry.arcs.map(replace) };
	return { arcs: pieces, geometries: geometries.map(replaceIn), edgeArcs };
}

function splitArc(arc: readonly Point[], isEdge: (start: Point, end: Point) => boolean) {
	const pieces: { points: Point[]; onEdge: boolean }[] = [];
	for (let i = 0; i < arc.length - 1; i++) {
		const onEdge = isEdge(at(arc, i), at(arc, i + 1));
		const piece = pieces.at(-1);
		if (piece?.onEdge === onEdge) piece.points.push(at(arc, i + 1));
		else pieces.push({ points: [at(arc, i), at(arc, i + 1)], onEdge });
	}
	return pieces;
}
