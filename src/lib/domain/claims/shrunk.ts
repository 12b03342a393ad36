import type { Band } from './verdict.ts';

/** How much less there is than before; the band holds every pair of values inside both bands. */
export function shrunk(before: Band | null, after: Band | null): Band | null {
	if (!before || !after) return null;
	return {
		value: toTenth(before.value - after.value),
		low: toTenth(before.low - after.high),
		high: toTenth(before.high - after.low)
	};
}

function toTenth(number: number): number {
	return Math.round(number * 10) / 10;
}
