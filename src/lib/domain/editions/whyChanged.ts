import type { Band, Verdict } from '../claims/verdict.ts';

/** Where a claimed number lies against a measured band. */
export type Place = 'above' | 'inside' | 'below';

/** What of the measurement makes a verdict another one. */
export type Why =
	/** Nothing was measured before, or nothing is now. */
	| { kind: 'measured' | 'unmeasured' }
	/** The number lies elsewhere against the band. */
	| {
			kind: 'moved';
			from: Place;
			to: Place;
			band: 'wider' | 'narrower' | 'as wide';
			/** Of the measured value itself. */
			value: { before: number; after: number } | null;
	  }
	/** It lies where it lay, null where nothing is measured: what it is held against differs. */
	| { kind: 'held-otherwise'; at: Place | null };

interface Said {
	verdict: Verdict;
	measured: Band | null;
}

/** @param said the claimed number, in the unit of the bands */
export function whyChanged(said: number, before: Said, after: Said): Why {
	const [was, now] = [before.measured, after.measured];
	if (!was && !now) return { kind: 'held-otherwise', at: null };
	if (!was || !now) return { kind: was ? 'unmeasured' : 'measured' };
	const [from, to] = [placeOf(said, was), placeOf(said, now)];
	if (from === to) return { kind: 'held-otherwise', at: to };
	const value = was.value === now.value ? null : { before: was.value, after: now.value };
	return { kind: 'moved', from, to, band: widthOf(was, now), value };
}

function placeOf(said: number, { low, high }: Band): Place {
	if (said > high) return 'above';
	return said < low ? 'below' : 'inside';
}

function widthOf(was: Band, now: Band): 'wider' | 'narrower' | 'as wide' {
	const [before, after] = [was.high - was.low, now.high - now.low];
	if (before === after) return 'as wide';
	return after > before ? 'wider' : 'narrower';
}
