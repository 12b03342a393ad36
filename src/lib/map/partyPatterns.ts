/**
 * A pattern for each slot of a party: the shapes differ, so that areas are told apart in grey too.
 * None is a hatch that rises in single lines, which is what contested ground has, or crossed
 * diagonals, which unknown ground has.
 */
import { diagonal, type AreaPattern, type Stroke } from './areaPattern.ts';
import { partyColour } from './partyColours.ts';

type Points = readonly (readonly [number, number])[];
type Look = Pick<Stroke, 'width' | 'opacity'>;

const THIN: Look = { width: 0.8, opacity: 0.5 };
const FINE: Look = { width: 0.9, opacity: 0.6 };
const DOT: Look = { width: 2.2, opacity: 0.75 };

/** Strokes through points, one after another. */
function polyline(points: Points): [from: readonly [number, number], to: readonly [number, number]][] {
	return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

/** A closed ring of short strokes around a middle. */
function ring(x: number, y: number, radius: number): Points {
	const steps = 10;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const turn = (step / steps) * 2 * Math.PI;
		return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const;
	});
}

function plus(x: number, y: number, arm: number): Points[] {
	return [
		[
			[x - arm, y],
			[x + arm, y]
		],
		[
			[x, y - arm],
			[x, y + arm]
		]
	];
}

const triangle = (x: number, y: number): Points => [
	[x, y - 2.6],
	[x + 2.6, y + 2],
	[x - 2.6, y + 2],
	[x, y - 2.6]
];

/** Size of the tile, look of the strokes, and the lines that they run along. */
const DRAWN: readonly (readonly [size: number, look: Look, lines: readonly Points[]])[] = [
	[12, DOT, [[[3, 3], [3, 3]], [[9, 9], [9, 9]]]],
	[14, THIN, []],
	[8, FINE, [[[-8, 4], [16, 4]]]],
	[8, FINE, [[[4, -8], [4, 16]]]],
	[14, FINE, [...plus(3.5, 3.5, 2.4), ...plus(10.5, 10.5, 2.4)]],
	[14, FINE, [ring(3.5, 3.5, 2.2), ring(10.5, 10.5, 2.2)]],
	[12, FINE, [[[-6, 9], [0, 3], [6, 9], [12, 3], [18, 9]]]],
	[16, { width: 1.4, opacity: 0.65 }, [[[2, 4], [8, 4]], [[10, 12], [16, 12]], [[-6, 12], [0, 12]]]],
	[12, FINE, [[[-12, 6], [24, 6]], [[6, -12], [6, 24]]]],
	[20, FINE, []],
	[16, FINE, [triangle(4, 4), triangle(12, 12)]],
	[16, FINE, [[[-16, 4], [32, 4]], [[-16, 12], [32, 12]], [[4, 4], [4, 12]], [[12, -4], [12, 4]], [[12, 12], [12, 20]]]]
];

/** @param slot 0 to 11; the last stands for any beyond */
export function partyPattern(slot: number): AreaPattern {
	const at = Math.min(slot, DRAWN.length - 1);
	const [size, look, lines] = DRAWN[at] ?? [12, FINE, []];
	const stroke = { ...look, colour: partyColour(at) };
	const ruled = {
		1: () => diagonal(size, 0, false, stroke),
		9: () => [...diagonal(size, 0, true, stroke), ...diagonal(size, 4, true, stroke)]
	}[at];
	if (ruled) return { size, strokes: ruled() };
	return {
		size,
		strokes: lines.flatMap(polyline).map(([from, to]) => ({ from, to, ...stroke }))
	};
}
