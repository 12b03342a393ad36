import { bboxClip, lineString, polygon } from '@turf/turf';
import type {
	Feature,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import type { Bounds } from '../../domain/view/mapModel.ts';
import { cellBox, type CellKey } from './cellGrid.ts';
import { isCovered } from './cellsInView.ts';
import type { WorldPart } from './worldPart.ts';

/** Degrees that the pieces of a cut cell overlap, so that no seam shows between two fills. */
const overlap = 0.02;

/**
 * What of a cell lies outside the bounds that a finer map fills; null where nothing does. The finer map wins
 * wherever it is.
 */
export function outsideOf(key: CellKey, part: WorldPart, covered: Bounds | null): WorldPart | null {
	const [west, south, east, north] = cellBox(key);
	if (isCovered(key, covered)) return null;
	if (
		!covered ||
		west >= covered[2] ||
		east <= covered[0] ||
		south >= covered[3] ||
		north <= covered[1]
	)
		return part;
	const pieces = boxesAround([west, south, east, north], covered);
	const lines = (all: Position[][]) =>
		all.flatMap((line) => pieces.flatMap((box) => clipLine(line, box)));
	const points = (all: WorldPart['towns']) =>
		all.filter(({ geometry: { coordinates } }) => !isInside(coordinates, covered));
	return {
		land: part.land.flatMap((rings) => pieces.flatMap((box) => clipPolygon(rings, grown(box)))),
		borders: lines(part.borders),
		regions: lines(part.regions),
		disputed: lines(part.disputed),
		rivers: lines(part.rivers),
		towns: points(part.towns),
		labels: points(part.labels)
	};
}

/** The box without the hole, as up to four boxes: below it, above it, west and east of it. */
function boxesAround([west, south, east, north]: Bounds, hole: Bounds): Bounds[] {
	const bottom = Math.max(south, hole[1]);
	const top = Math.min(north, hole[3]);
	const boxes: Bounds[] = [
		[west, south, east, bottom],
		[west, top, east, north],
		[west, bottom, Math.max(west, hole[0]), top],
		[Math.min(east, hole[2]), bottom, east, top]
	];
	return boxes.filter(([w, s, e, n]) => e > w && n > s);
}

function grown([west, south, east, north]: Bounds): Bounds {
	return [west - overlap, south - overlap, east + overlap, north + overlap];
}

function isInside([lon = 0, lat = 0]: Position, [west, south, east, north]: Bounds): boolean {
	return lon > west && lon < east && lat > south && lat < north;
}

function clipPolygon(rings: Position[][], box: Bounds): Position[][][] {
	const { geometry } = bboxClip(polygon(rings), [...box]) as Feature<Polygon | MultiPolygon>;
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.filter(([outline = []]) => outline.length > 3);
}

function clipLine(line: Position[], box: Bounds): Position[][] {
	const { geometry } = bboxClip(lineString(line), [...box]) as Feature<
		LineString | MultiLineString
	>;
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return lines.filter(({ length }) => length > 1);
}
