import type { ControlProperties, LineSide } from '../domain/control/types.ts';
import type { Controller } from '../domain/model/report.ts';
import type { ColourToken } from './colours.ts';

/** A straight stroke in the tile, pixels. A stroke of no length is a dot. */
interface Stroke {
	from: readonly [number, number];
	to: readonly [number, number];
	width: number;
	colour: ColourToken;
	opacity: number;
}

/** What an area can be: held, contested, or not reported on by anyone. */
export type AreaKind = Controller | 'unknown';

/** One tile that repeats in both directions without a seam. */
export interface AreaPattern {
	size: number;
	strokes: readonly Stroke[];
}

/** A line at 45 degrees through a square tile needs its two neighbours' corners to join up. */
function diagonal(
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

const dot = (x: number, y: number): Stroke => ({
	from: [x, y],
	to: [x, y],
	width: 2.2,
	colour: 'ukraine',
	opacity: 0.75
});

/**
 * How each area is told apart without colour: Ukraine dotted, Russia thinly ruled one way,
 * contested hatched the other way in both colours, unknown crossed in grey. The hatch is light, so
 * that what the drawn line encloses keeps its shape. The same strokes become SVG patterns and
 * MapLibre images.
 */
export const AREA_PATTERNS: Readonly<Record<AreaKind, AreaPattern>> = {
	ukraine: { size: 12, strokes: [dot(3, 3), dot(9, 9)] },
	russia: {
		size: 14,
		strokes: diagonal(14, 0, false, { width: 0.8, colour: 'russia', opacity: 0.5 })
	},
	contested: {
		size: 12,
		strokes: [
			...diagonal(12, 0, true, { width: 1.1, colour: 'ukraine', opacity: 0.55 }),
			...diagonal(12, 6, true, { width: 1.1, colour: 'russia', opacity: 0.55 })
		]
	},
	unknown: {
		size: 10,
		strokes: [
			...diagonal(10, 0, true, { width: 0.8, colour: 'inkSoft', opacity: 0.4 }),
			...diagonal(10, 0, false, { width: 0.8, colour: 'inkSoft', opacity: 0.4 })
		]
	}
};

type Area = Pick<ControlProperties, 'controller' | 'line_side' | 'sector'>;

/**
 * The side in whose colour an area is filled: whose it is by the drawn line, surely or not. Null
 * for a side's own territory on its own side of the line, which is the normal case and stays blank
 * paper; it can still be asked who holds it.
 */
export function filledFor({ controller, line_side, sector }: Area): LineSide | null {
	const side = controller === 'contested' ? line_side : controller;
	return side === (sector === 'kursk' ? 'ukraine' : 'russia') ? side : null;
}

/** Whether an area is drawn at all: filled, hatched since nobody holds it for certain, or both. */
export function isDrawnArea(area: Area): boolean {
	return area.controller === 'contested' || filledFor(area) !== null;
}
