import type { ColourToken } from './colours.ts';

/** A straight stroke in the tile, pixels. A stroke of no length is a dot. */
export interface Stroke {
	from: readonly [number, number];
	to: readonly [number, number];
	width: number;
	colour: ColourToken;
	opacity: number;
}

/** One tile that repeats in both directions without a seam. */
export interface AreaPattern {
	size: number;
	strokes: readonly Stroke[];
}

/** A line at 45 degrees through a square tile needs its two neighbours' corners to join up. */
export function diagonal(
	size: number,
	shift: number,
	rising: boolean,
	rest: Omit<Stroke, 'from' | 'to'>
): Stroke[] {
	return [-size, 0, size].map((offset) => {
		const x = shift + offset;
		return rising
			? { from: [x - size, size * 2], to: [x + size * 2, -size], ...rest }
			: { from: [x - size, -size], to: [x + size * 2, size * 2], ...rest };
	});
}
