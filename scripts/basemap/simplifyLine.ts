/** Douglas-Peucker (1973) in metres, with a tolerance that may change along the line. */
import { at, distance, distanceToSegment, type Point } from './geometry.ts';

/**
 * Indices of the vertices to keep, ends included. `tolerances[i]` is in metres, one per vertex; where it
 * changes, the vertex is kept, so that no stretch is simplified with its coarser neighbour's tolerance.
 */
export function simplifyLine(line: readonly Point[], tolerances: readonly number[]): number[] {
	const kept = new Set<number>([0, line.length - 1]);
	for (let i = 1; i < line.length; i++) {
		if (tolerances[i] !== tolerances[i - 1]) kept.add(i);
	}
	const stops = [...kept].sort((a, b) => a - b);
	const spans = stops.slice(1).map((end, i): [number, number] => [at(stops, i), end]);
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [start, end] = span;
		const farthest = findFarthest(line, start, end);
		// The smallest tolerance inside the span: its two ends may belong to coarser neighbours.
		const tolerance = Math.min(
			at(tolerances, start),
			at(tolerances, end),
			at(tolerances, farthest.index)
		);
		if (farthest.metres <= tolerance) continue;
		kept.add(farthest.index);
		spans.push([start, farthest.index], [farthest.index, end]);
	}
	return [...kept].sort((a, b) => a - b);
}

function findFarthest(line: readonly Point[], start: number, end: number) {
	const first = at(line, start);
	const last = at(line, end);
	const isClosed = distance(first, last) === 0;
	let index = start;
	let metres = 0;
	for (let i = start + 1; i < end; i++) {
		const point = at(line, i);
		const away = isClosed ? distance(point, first) : distanceToSegment(point, first, last);
		if (away > metres) {
			metres = away;
			index = i;
		}
	}
	return { index, metres };
}
