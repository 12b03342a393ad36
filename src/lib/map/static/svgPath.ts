import type { Geometry, Position } from 'geojson';
import { geoIdentity, geoPath, geoTransform, type GeoContext, type GeoStreamWrapper } from 'd3-geo';
import { projectorFor, type Size } from '../mercator.ts';
import { viewBounds } from '../viewBounds.ts';
import type { Bounds, CameraView } from '../../domain/view/mapModel.ts';
import { tenth } from './xml.ts';

/** How far geometry is drawn beyond the frame, so that no outline shows along the clip. */
const BLEED = 8;

/**
 * Geometry to SVG path data for a frame: plane Web Mercator as MapLibre draws it (straight
 * between vertices, whatever their winding), clipped, rounded to a tenth of a pixel, without
 * points nearer than `detail` pixels to the last and without rings smaller than that.
 */
export function pathWriter(
	view: CameraView,
	size: Size,
	detail = 0.7
): (geometry: Geometry) => string {
	const project = projectorFor(view, size);
	const mercator = geoTransform({
		point(lon, lat) {
			this.stream.point(...project(lon, lat));
		}
	});
	const clip = geoIdentity().clipExtent([
		[-BLEED, -BLEED],
		[size.width + BLEED, size.height + BLEED]
	]);
	const projection: GeoStreamWrapper = {
		stream: (output) => mercator.stream(clip.stream(output))
	};
	const frame = viewBounds(view, {
		width: size.width + 2 * BLEED,
		height: size.height + 2 * BLEED
	});
	const inFrame = (line: Position[]) => !liesBeside(line, frame);
	return (geometry) => {
		const pen = new Pen(detail);
		geoPath(projection, pen)(within(geometry, inFrame));
		return pen.finish();
	};
}

/** Whether a line or ring has all its points on one side of a frame: nothing of it is in sight. */
function liesBeside(line: Position[], [west, south, east, north]: Bounds): boolean {
	let [isWest, isSouth, isEast, isNorth] = [true, true, true, true];
	for (const [lon = 0, lat = 0] of line) {
		isWest &&= lon < west;
		isSouth &&= lat < south;
		isEast &&= lon > east;
		isNorth &&= lat > north;
		if (!isWest && !isSouth && !isEast && !isNorth) return false;
	}
	return true;
}

/** What of a geometry can be in sight: what is not is not projected, which takes longest. */
function within(geometry: Geometry, inFrame: (line: Position[]) => boolean): Geometry {
	switch (geometry.type) {
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.filter(inFrame) };
		case 'MultiPolygon': {
			const seen = geometry.coordinates.filter(([shell]) => shell && inFrame(shell));
			return {
				...geometry,
				// A hole out of sight is one in what is out of sight.
				coordinates: seen.map(([shell = [], ...holes]) => [shell, ...holes.filter(inFrame)])
			};
		}
		default:
			return geometry;
	}
}

/** Collects d3's drawing as relative commands, which are shorter and compress better. */
class Pen implements GeoContext {
	#parts: string[] = [];
	#run: [number, number][] = [];
	#detail: number;

	constructor(detail: number) {
		this.#detail = detail;
	}

	moveTo(x: number, y: number): void {
		this.#flush(false);
		this.#run = [[x, y]];
	}

	lineTo(x: number, y: number): void {
		this.#run.push([x, y]);
	}

	closePath(): void {
		this.#flush(true);
	}

	arc(): void {
		throw new Error('Points are drawn as marks, not as arcs.');
	}

	beginPath(): void {
		this.#run = [];
	}

	finish(): string {
		this.#flush(false);
		return this.#parts.join('');
	}

	#flush(closed: boolean): void {
		const points = thin(this.#run, this.#detail);
		this.#run = [];
		if (points.length < (closed ? 3 : 2)) return;
		let [lastX, lastY] = (points[0] ?? [0, 0]).map(tenth) as [number, number];
		let path = `M${joined([lastX, lastY])}l`;
		const moves = points.slice(1).flatMap(([px, py]) => {
			const [x, y] = [tenth(px), tenth(py)];
			const move = [tenth(x - lastX), tenth(y - lastY)];
			[lastX, lastY] = [x, y];
			return move;
		});
		path += joined(moves);
		this.#parts.push(closed ? `${path}z` : path);
	}
}

/** Numbers as path data: a minus parts them as well as a space does, and zeros before a point go. */
function joined(numbers: readonly number[]): string {
	return numbers
		.map((number) => String(number).replace(/^(-?)0\./, '$1.'))
		.join(' ')
		.replaceAll(' -', '-');
}

/** Douglas-Peucker: the fewest points that stay within `detail` pixels of the line. */
function thin(points: [number, number][], detail: number): [number, number][] {
	const last = points.length - 1;
	if (last < 2) return points;
	const keep = new Uint8Array(points.length);
	keep[0] = keep[last] = 1;
	const spans: [number, number][] = [[0, last]];
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		let farthest = 0;
		let at = -1;
		for (let index = from + 1; index < to; index++) {
			const gap = distanceToSegment(points[index], points[from], points[to]);
			if (gap > farthest) [farthest, at] = [gap, index];
		}
		if (farthest <= detail || at < 0) continue;
		keep[at] = 1;
		spans.push([from, at], [at, to]);
	}
	return points.filter((_, index) => keep[index] === 1);
}

type Point = [number, number] | undefined;

function distanceToSegment(
	[x, y]: Point = [0, 0],
	[ax, ay]: Point = [0, 0],
	[bx, by]: Point = [0, 0]
): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const along =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
