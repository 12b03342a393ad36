/**
 * A pattern for each slot of a party: the shapes differ, so that areas are told apart in grey too.
 * None is a hatch that rises in single lines, which is what contested ground has, or crossed
 * diagonals, which unknown ground has.
 */
import { diagonal, type AreaPattern, type Stroke } from './areaPattern.ts';
import type { ColourToken } from './colours.ts';
import { partyColour } from './partyColours.ts';

/** A line through points: x, y, x, y and so on, pixels of the tile. */
type Line = readonly number[];
type Look = Pick<Stroke, 'width' | 'opacity'>;

const THIN: Look = { width: 0.8, opacity: 0.5 };
const FINE: Look = { width: 0.9, opacity: 0.6 };
const BOLD: Look = { width: 1.4, opacity: 0.65 };
const DOT: Look = { width: 2.2, opacity: 0.75 };

/** A closed ring of short strokes around a middle. */
function ring(x: number, y: number, radius: number): Line {
	const steps = 10;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const turn = (step / steps) * 2 * Math.PI;
		return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
	}).flat();
}

const plus = (x: number, y: number): Line[] => [
	[x - 2.4, y, x + 2.4, y],
	[x, y - 2.4, x, y + 2.4]
];
const triangle = (x: number, y: number): Line => [
	...[x, y - 2.6, x + 2.6, y + 2],
	...[x - 2.6, y + 2, x, y - 2.6]
];

const ruledFalling = (size: number, look: Look) => ({
	size,
	strokes: (colour: ColourToken) => diagonal(size, 0, false, { ...look, colour })
});
const ruledRisingTwice = (size: number, look: Look) => ({
	size,
	strokes: (colour: ColourToken) =>
		[0, 4].flatMap((shift) => diagonal(size, shift, true, { ...look, colour }))
});
const drawn = (size: number, look: Look, lines: readonly Line[]) => ({
	size,
	strokes: (colour: ColourToken) => lines.flatMap((line) => strokesOf(line, { ...look, colour }))
});

const BY_SLOT: readonly { size: number; strokes: (colour: ColourToken) => Stroke[] }[] = [
	// Dots.
	drawn(12, DOT, [
		[3, 3, 3, 3],
		[9, 9, 9, 9]
	]),
	ruledFalling(14, THIN),
	// Horizontal and vertical lines.
	drawn(8, FINE, [[-8, 4, 16, 4]]),
	drawn(8, FINE, [[4, -8, 4, 16]]),
	// Crosses, rings, zigzag.
	drawn(14, FINE, [...plus(3.5, 3.5), ...plus(10.5, 10.5)]),
	drawn(14, FINE, [ring(3.5, 3.5, 2.2), ring(10.5, 10.5, 2.2)]),
	drawn(12, FINE, [[-6, 9, 0, 3, 6, 9, 12, 3, 18, 9]]),
	// Dashes.
	drawn(16, BOLD, [
		[2, 4, 8, 4],
		[10, 12, 16, 12],
		[-6, 12, 0, 12]
	]),
	// Checks.
	drawn(12, FINE, [
		[-12, 6, 24, 6],
		[6, -12, 6, 24]
	]),
	ruledRisingTwice(20, FINE),
	drawn(16, FINE, [triangle(4, 4), triangle(12, 12)]),
	// Upright dashes.
	drawn(16, BOLD, [
		[4, 2, 4, 8],
		[12, 10, 12, 16],
		[12, -6, 12, 0]
	])
];

/** @param slot 0 to 11, as the descriptor is checked for */
export function partyPattern(slot: number): AreaPattern {
	const pattern = BY_SLOT[slot];
	if (!pattern) throw new RangeError(`There is no slot ${slot}.`);
	return { size: pattern.size, strokes: pattern.strokes(partyColour(slot)) };
}

function strokesOf(line: Line, rest: Omit<Stroke, 'from' | 'to'>): Stroke[] {
	const strokes: Stroke[] = [];
	for (let at = 0; at + 3 < line.length; at += 2) {
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line.slice(at, at + 4);
		strokes.push({ from: [x0, y0], to: [x1, y1], ...rest });
	}
	return strokes;
}
