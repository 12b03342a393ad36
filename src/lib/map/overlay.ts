/** Geometry drawn over a map, live or still: from the camera alone, so that both agree. */
import type { MultiPolygon, Position } from 'geojson';
import { greatCircle } from './distance.ts';
import { fromWorld, projectorFor, toWorld, type Size } from './mercator.ts';
import type { Bounds, CameraView } from '../domain/view/mapModel.ts';

/** Side of the world at zoom 0, pixels, as MapLibre counts. */
const WORLD = 512;
/** Steps in which the shortest line over the globe is drawn. */
const STEPS = 64;

/** Pixels from the frame's top left -> degrees; the inverse of `projectorFor`. */
export function unprojectorFor(view: CameraView, { width, height }: Size) {
	const scale = WORLD * 2 ** view.zoom;
	const [centreX, centreY] = toWorld(view.lon, view.lat);
	return (x: number, y: number): [number, number] =>
		fromWorld(centreX + (x - width / 2) / scale, centreY + (y - height / 2) / scale);
}

/** What a frame shows but for its rim of `padding` pixels; `cameraForBounds` gives the camera back. */
export function boundsOfCamera(view: CameraView, size: Size, padding: number): Bounds {
	const unproject = unprojectorFor(view, size);
	const [west, north] = unproject(padding, padding);
	const [east, south] = unproject(size.width - padding, size.height - padding);
	return [west, south, east, north];
}

/** SVG path data of a line of points. */
export function linePath(points: readonly Position[], view: CameraView, size: Size): string {
	const project = projectorFor(view, size);
	return points.map((point, at) => `${at === 0 ? 'M' : 'L'}${pixels(project, point)}`).join('');
}

/** SVG path data of areas. */
export function areaPath({ coordinates }: MultiPolygon, view: CameraView, size: Size): string {
	const project = projectorFor(view, size);
	return coordinates
		.flat()
		.map((ring) => `M${ring.map((point) => pixels(project, point)).join('L')}Z`)
		.join('');
}

/** The shortest line over the globe, as points. */
export function shortestLine(from: [number, number], to: [number, number]): [number, number][] {
	return greatCircle(from, to, STEPS);
}

/** The camera moved by a part of the frame: 0.25 is a quarter of its width or height. */
export function movedCamera(view: CameraView, size: Size, right: number, down: number): CameraView {
	const [lon, lat] = unprojectorFor(view, size)(
		size.width * (0.5 + right),
		size.height * (0.5 + down)
	);
	return { ...view, lon, lat };
}

function pixels(project: (lon: number, lat: number) => [number, number], point: Position): string {
	const [x, y] = project(point[0] ?? 0, point[1] ?? 0);
	return `${x.toFixed(1)},${y.toFixed(1)}`;
}
