import type { OwnerOf } from '../geometry/boundaryRings.ts';

/** The kinds of ground of a day, which share a territory without a rest. */
export const SURELY_UKRAINE = 0;
/** Nobody's for certain, on Ukraine's side of the drawn line. */
export const CONTESTED_HELD = 1;
/** Nobody's for certain, on Russia's side of the drawn line. */
export const CONTESTED_LOST = 2;
export const SURELY_RUSSIA = 3;
/** Nobody speaks for it. */
export const UNKNOWN = 4;
export const KINDS = 5;

const NOBODY = -1;
const [INSIDE_SURELY, INSIDE_HELD, INSIDE_PERHAPS, KNOWN, TERRITORY] = [1, 2, 4, 8, 16];

/**
 * The kind of ground by the sets it lies in, as bits: Ukraine's side of the contours "surely",
 * "held" and "perhaps", the known ground, the territory.
 */
export const kindOf: OwnerOf = (bits) => {
	if (!(bits & TERRITORY)) return NOBODY;
	if (!(bits & KNOWN)) return UNKNOWN;
	if (bits & INSIDE_SURELY) return SURELY_UKRAINE;
	if (bits & INSIDE_HELD) return CONTESTED_HELD;
	return bits & INSIDE_PERHAPS ? CONTESTED_LOST : SURELY_RUSSIA;
};
