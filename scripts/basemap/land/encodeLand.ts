/** Writes areas and lines that share the arcs of a land topology as a TopoJSON file of their own. */
import type {
	GeometryCollection,
	MultiLineString,
	MultiPolygon,
	Properties,
	Topology
} from 'topojson-specification';
import { encodeTopology, toGrid, type Grid } from '../encodeTopology.ts';
import { at, type Point } from '../geometry.ts';

type Geometry = MultiPolygon<Properties> | MultiLineString<Properties>;

/** Keeps only the arcs that are used, rounded to the grid. */
export function encodeLand(
	grid: Grid,
	arcs: readonly Point[][],
	objects: Readonly<Record<string, readonly Geometry[]>>,
	credit: string
): Topology {
	const used: Point[][] = [];
	const places = new Map<number, number>();
	const renumber = (reference: number): number => {
		const arc = reference < 0 ? ~reference : reference;
		const place = places.get(arc) ?? used.push(snap(grid, at(arcs, arc))) - 1;
		places.set(arc, place);
		return reference < 0 ? ~place : place;
	};
	const renumberIn = (geometry: Geometry): Geometry =>
		geometry.type === 'MultiPolygon'
			? { ...geometry, arcs: geometry.arcs.map((part) => part.map((ring) => ring.map(renumber))) }
			: { ...geometry, arcs: geometry.arcs.map((line) => line.map(renumber)) };
	const collections = Object.entries(objects).map(
		([name, geometries]): [string, GeometryCollection] => [
			name,
			{ type: 'GeometryCollection', geometries: geometries.map(renumberIn) } as GeometryCollection
		]
	);
	return encodeTopology(grid, used, Object.fromEntries(collections), credit);
}

/** On whole steps of the grid, without doubled points; the two ends stay. */
export function snap(grid: Grid, arc: readonly Point[]): Point[] {
	const points = arc.map(toGrid(grid)).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return points.filter(([x, y], i) => {
		const before = points[i - 1];
		return i === points.length - 1 || before?.[0] !== x || before[1] !== y;
	});
}
