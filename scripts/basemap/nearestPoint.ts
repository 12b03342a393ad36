/** Finds the nearest point on any of some lines. */
import { at, distance, type Point } from './geometry.ts';

export function nearestPoint(
	point: Point,
	lines: readonly (readonly Point[])[]
): { nearest: Point; metres: number } {
	let nearest: Point = point;
	let metres = Infinity;
	for (const line of lines) {
		for (let i = 0; i < line.length - 1; i++) {
			const candidate = project(point, at(line, i), at(line, i + 1));
			const away = distance(point, candidate);
			if (away < metres) {
				metres = away;
				nearest = candidate;
			}
		}
	}
	return { nearest, metres };
}

/** The point of a segment that is nearest to `point`, in local equirectangular coordinates. */
function project(point: Point, start: Point, end: Point): Point {
	const scale = Math.cos((point[1] * Math.PI) / 180) ** 2;
	const dx = end[0] - start[0];
	const dy = end[1] - start[1];
	const length = dx * dx * scale + dy * dy;
	const along = (point[0] - start[0]) * dx * scale + (point[1] - start[1]) * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, along / length));
	return [start[0] + t * dx, start[1] + t * dy];
}
