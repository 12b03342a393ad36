import type { Measured } from '../control/types.ts';

/** Where a published length meets the ladder of resolutions, km. */
export interface Crossing {
	/** The resolution at which the line itself is that long. */
	lineKm: number | null;
	/** The coarsest resolution at which the band still holds that length. */
	bandKm: number | null;
}

/**
 * Where a length crosses the ladder; between rungs by the logarithm of the resolution, as the
 * chart draws it.
 *
 * @param rungs from fine to coarse
 */
export function ladderCrossing(rungs: readonly Measured[], lengthKm: number): Crossing {
	return {
		lineKm: crossing(rungs, lengthKm, ({ value }) => value),
		bandKm: coarsestWithin(rungs, lengthKm)
	};
}

function crossing(
	rungs: readonly Measured[],
	lengthKm: number,
	of: (rung: Measured) => number
): number | null {
	for (const [i, rung] of rungs.entries()) {
		const next = rungs[i + 1];
		if (of(rung) === lengthKm) return rung.resolutionKm ?? null;
		if (!next || (of(rung) - lengthKm) * (of(next) - lengthKm) >= 0) continue;
		const share = (of(rung) - lengthKm) / (of(rung) - of(next));
		const [fine, coarse] = [Math.log(rung.resolutionKm ?? 1), Math.log(next.resolutionKm ?? 1)];
		return Math.round(Math.exp(fine + share * (coarse - fine)) * 10) / 10;
	}
	return null;
}

function coarsestWithin(rungs: readonly Measured[], lengthKm: number): number | null {
	const within = rungs.filter(({ low, high }) => low <= lengthKm && lengthKm <= high);
	const last = within.at(-1)?.resolutionKm ?? null;
	return crossing(rungs, lengthKm, ({ high }) => high) ?? last;
}
