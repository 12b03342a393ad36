import type { Band } from './verdict.ts';
import { toTenth } from '../measure/toTenth.ts';

/**
 * How much less there is than before; the band holds every pair of values inside both bands, but
 * none that says more is held where less is: what was retaken is not less than nothing.
 */
export function shrunk(before: Band | null, after: Band | null): Band | null {
	if (!before || !after) return null;
	const least = before.low - after.high;
	return {
		value: toTenth(before.value - after.value),
		low: toTenth(before.value >= after.value ? Math.max(0, least) : least),
		high: toTenth(before.high - after.low)
	};
}
