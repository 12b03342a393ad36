/** How areas and lines of others look: dashes and dots, which nothing that is inferred has. */

/** Dash, gap, dot, gap: in widths of the line. */
export const GIVEN_DASHES = [5, 1.5, 1, 1.5] as const;
/** Pixels. */
export const GIVEN_WIDTH = 2.4;
/** Of the party's pattern, without the colour beneath that says who holds the ground. */
export const GIVEN_PATTERN_OPACITY = 0.6;
